package jp.otonari.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import jp.otonari.notification.Outside;
import jp.otonari.notification.Outside.Person;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Mailbox;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Nobody is woken by a letter, and none is lost for it. */
@ServiceTest
class QuietHoursServiceTests {

  private static final Map<String, Object> AT_NIGHT =
      Map.of("quietHours", Map.of("from", "21:00", "until", "07:00"));

  @Autowired EventTopics topics;

  @Autowired Tokens tokens;

  @Autowired ServiceClient http;

  @Autowired Mailbox mailbox;

  @Autowired MovableClock clock;

  private final Person resident = Person.somebody();

  private Outside outside;

  @BeforeEach
  void it_is_late_in_the_evening() {
    clock.reset();
    outside = new Outside(topics, http, tokens);
    outside.contact(resident, AT_NIGHT);
    clockSays("2026-04-10T23:30");
    outside.registered(resident);
  }

  @Test
  void a_letter_waits_until_the_morning_and_goes_once() {
    var letter = held();
    assertThat(outside.detail(letter).get("nextAttemptAt").asString())
        .isEqualTo("2026-04-10T22:00:00Z");

    clockSays("2026-04-11T06:59");
    anotherLetterGoes();
    assertThat(mailbox.to(resident.mail())).isEmpty();

    clockSays("2026-04-11T07:00");
    assertThat(outside.letter(resident, "SENT").has("why")).isFalse();
    anotherLetterGoes();
    assertThat(mailbox.to(resident.mail())).hasSize(1);
  }

  @Test
  void a_night_without_the_service_loses_no_letter() {
    held();

    clockSays("2026-04-12T22:00");
    anotherLetterGoes();
    assertThat(mailbox.to(resident.mail())).as("it is quiet again").isEmpty();

    clockSays("2026-04-13T08:00");
    outside.letter(resident, "SENT");
    assertThat(mailbox.to(resident.mail())).hasSize(1);
  }

  @Test
  void a_person_who_wants_no_quiet_hours_any_more_gets_it_at_once() {
    held();

    outside.contact(resident, Map.of("version", 2));

    outside.letter(resident, "SENT");
    assertThat(mailbox.to(resident.mail())).hasSize(1);
  }

  private JsonNode held() {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> outside.letters(resident),
            letters ->
                letters.size() == 1
                    && letters.getFirst().path("why").asString("").equals("quiet-hours"))
        .getFirst();
  }

  /** A run of the sender that begins and ends after now. */
  private void anotherLetterGoes() {
    var other = Person.somebody();
    outside.contact(other, "en");
    outside.registered(other);
    outside.letter(other, "SENT");
  }

  private void clockSays(String japan) {
    clock.moveTo(LocalDateTime.parse(japan).atZone(MovableClock.JAPAN));
  }
}
