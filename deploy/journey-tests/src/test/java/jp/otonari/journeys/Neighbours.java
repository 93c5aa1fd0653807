package jp.otonari.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.journeys.Mails.Mail;
import jp.otonari.launcher.Service;

/**
 * People of one town, whom their branch's office registers through the services' API.
 *
 * @param clearedUntil the day until which volunteers are cleared
 */
record Neighbours(Api office, Mails mails, String municipality, LocalDate clearedUntil) {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Somebody with a letter box. */
  record Neighbour(String id, String callName, String mail, Mails mails) {

    /** Waits for the letter whose subject has these words. */
    Mail letter(String subject) {
      return await("%s, to %s".formatted(subject, callName))
          .atMost(LIMIT)
          .until(
              () -> mails.to(mail).stream().filter(one -> one.subject().contains(subject)).toList(),
              letters -> !letters.isEmpty())
          .getLast();
    }
  }

  /**
   * @param also what the resident tells beside or instead of the least
   */
  Neighbour resident(String callName, String cardName, Map<String, ?> also) {
    var resident = neighbour(callName, "com");
    var form = Forms.resident(resident.mail(), municipality);
    form.put("names", Map.of("cardName", cardName, "callName", callName));
    form.putAll(also);
    office.put(Service.INTAKE, "/residents/" + resident.id(), form);
    return resident;
  }

  /** Cleared at once. */
  Neighbour volunteer(String name, String kana, Map<String, ?> also) {
    var callName = name.split(" ", 2)[0];
    var volunteer = neighbour(callName, "jp");
    var form = Forms.volunteer(volunteer.mail(), municipality);
    form.put("names", Map.of("name", name, "kana", kana, "callName", callName));
    form.putAll(also);
    var path = "/volunteers/" + volunteer.id();
    office.put(Service.INTAKE, path, form);
    for (var step :
        List.of(
            Map.of("step", "INTERVIEWED"),
            Map.of("step", "TRAINED"),
            Map.of("step", "CLEARED", "clearedUntil", clearedUntil.toString()))) {
      office.post(Service.INTAKE, path + "/screening", step);
    }
    return volunteer;
  }

  private Neighbour neighbour(String callName, String country) {
    var id = UUID.randomUUID().toString();
    return new Neighbour(
        id, callName, "n-%s@example.%s".formatted(id.substring(0, 8), country), mails);
  }
}
