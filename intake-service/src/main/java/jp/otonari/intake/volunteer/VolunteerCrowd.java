package jp.otonari.intake.volunteer;

import jp.otonari.intake.duplicate.Crowd;
import jp.otonari.intake.duplicate.Facts;
import jp.otonari.intake.duplicate.Person;
import jp.otonari.intake.person.Role;
import org.springframework.stereotype.Component;

/** Volunteers, among whom doubles are looked for. */
@Component
class VolunteerCrowd implements Crowd<Volunteer> {

  @Override
  public Role role() {
    return Role.VOLUNTEER;
  }

  @Override
  public Class<Volunteer> type() {
    return Volunteer.class;
  }

  @Override
  public Person person(Volunteer stored) {
    var told = stored.registration();
    var names = told.names();
    var facts = Facts.of(told.birthDate(), told.mail(), told.phone(), names.name(), names.kana());
    return new Person(stored.id(), stored.branch(), facts);
  }
}
