package jp.otonari.intake.resident;

import jp.otonari.intake.duplicate.Crowd;
import jp.otonari.intake.duplicate.Facts;
import jp.otonari.intake.duplicate.Person;
import jp.otonari.intake.person.Role;
import org.springframework.stereotype.Component;

/** Residents, among whom doubles are looked for. */
@Component
class ResidentCrowd implements Crowd<Resident> {

  @Override
  public Role role() {
    return Role.RESIDENT;
  }

  @Override
  public Class<Resident> type() {
    return Resident.class;
  }

  @Override
  public Person person(Resident stored) {
    var told = stored.registration();
    var names = told.names();
    var facts =
        Facts.of(
            told.birthDate(),
            told.mail(),
            told.phone(),
            names.cardName(),
            names.nativeName(),
            names.alias(),
            names.kana());
    return new Person(stored.id(), stored.branch(), facts);
  }
}
