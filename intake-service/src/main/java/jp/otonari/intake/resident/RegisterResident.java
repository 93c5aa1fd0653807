package jp.otonari.intake.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.People;
import jp.otonari.intake.resident.ResidentAnswer.AlreadyRegistered;
import jp.otonari.intake.resident.ResidentAnswer.Registered;
import jp.otonari.intake.resident.ResidentAnswer.SameAgain;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes a resident in, once, however often the form is sent. */
@Component
class RegisterResident {

  private final Residents residents;
  private final People people;
  private final SealedParts sealedParts;
  private final ResidentEvents events;
  private final Clock clock;

  RegisterResident(
      Residents residents,
      People people,
      SealedParts sealedParts,
      ResidentEvents events,
      Clock clock) {
    this.residents = residents;
    this.people = people;
    this.sealedParts = sealedParts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param by the account that sends the form
   */
  ResidentAnswer register(String branch, String id, ResidentRegistration given, String by) {
    return register(newcomer(branch, id, given, by, events.registered(branch, id, given)), given);
  }

  private ResidentAnswer register(Resident newcomer, ResidentRegistration given) {
    if (people.hold(newcomer.id())) {
      return again(newcomer.branch(), newcomer.id(), given);
    }
    try {
      return new Registered(residents.add(newcomer));
    } catch (DuplicateKeyException _) {
      return again(newcomer.branch(), newcomer.id(), given);
    }
  }

  /** Rows of a spreadsheet, by their ids; those that are known stay as they are. */
  void importAll(String branch, Map<String, ResidentRegistration> given, String by) {
    var newcomers = new ArrayList<Resident>();
    given.forEach((id, form) -> newcomers.add(imported(branch, id, form, by)));
    try {
      residents.addAll(newcomers);
    } catch (DuplicateKeyException _) {
      given.forEach((id, form) -> register(imported(branch, id, form, by), form));
    }
  }

  private Resident imported(String branch, String id, ResidentRegistration given, String by) {
    return newcomer(branch, id, given, by, events.imported(branch, id, given));
  }

  private ResidentAnswer again(String branch, String id, ResidentRegistration given) {
    return residents
        .find(branch, id)
        .filter(known -> sealedParts.reveal(known).equals(given))
        .<ResidentAnswer>map(SameAgain::new)
        .orElseGet(AlreadyRegistered::new);
  }

  private Resident newcomer(
      String branch, String id, ResidentRegistration given, String by, List<PendingEvent> told) {
    return Resident.newcomer(
        id,
        branch,
        given,
        sealedParts.of(id, given),
        new StatusStep(ResidentStatus.WAITING, clock.instant(), by, null),
        LocalDate.now(clock),
        told);
  }
}
