package jp.otonari.intake.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.intake.person.ContactChanged;
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
  private final Outbox outbox;
  private final Clock clock;

  RegisterResident(
      Residents residents, People people, SealedParts sealedParts, Outbox outbox, Clock clock) {
    this.residents = residents;
    this.people = people;
    this.sealedParts = sealedParts;
    this.outbox = outbox;
    this.clock = clock;
  }

  ResidentAnswer register(String branch, String id, ResidentRegistration given) {
    if (people.hold(id)) {
      return again(branch, id, given);
    }
    try {
      return new Registered(residents.add(newcomer(branch, id, given)));
    } catch (DuplicateKeyException _) {
      return again(branch, id, given);
    }
  }

  private ResidentAnswer again(String branch, String id, ResidentRegistration given) {
    return residents
        .find(branch, id)
        .filter(known -> sealedParts.reveal(known).equals(given))
        .<ResidentAnswer>map(SameAgain::new)
        .orElseGet(AlreadyRegistered::new);
  }

  private Resident newcomer(String branch, String id, ResidentRegistration given) {
    var today = LocalDate.now(clock);
    var events =
        List.of(
            outbox.event(
                branch, ContactChanged.TOPIC, ContactChanged.TYPE, id, Resident.contact(id, given)),
            outbox.event(
                branch,
                ResidentRegistered.TOPIC,
                ResidentRegistered.TYPE,
                id,
                ResidentRegistered.of(id, given, today)));
    var sealed = sealedParts.of(id, given);
    return Resident.newcomer(id, branch, given, sealed, clock.instant(), today, events);
  }
}
