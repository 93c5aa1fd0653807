package jp.otonari.intake.volunteer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.otonari.intake.person.People;
import jp.otonari.intake.volunteer.VolunteerAnswer.AlreadyRegistered;
import jp.otonari.intake.volunteer.VolunteerAnswer.Registered;
import jp.otonari.intake.volunteer.VolunteerAnswer.SameAgain;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes a volunteer in, once, however often the form is sent. */
@Component
class RegisterVolunteer {

  private final Volunteers volunteers;
  private final People people;
  private final VolunteerEvents events;
  private final Clock clock;

  RegisterVolunteer(Volunteers volunteers, People people, VolunteerEvents events, Clock clock) {
    this.volunteers = volunteers;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param by the account that sends the form
   */
  VolunteerAnswer register(String branch, String id, VolunteerRegistration given, String by) {
    if (people.hold(id)) {
      return again(branch, id, given);
    }
    try {
      return new Registered(volunteers.add(applicant(branch, id, given, by)));
    } catch (DuplicateKeyException _) {
      return again(branch, id, given);
    }
  }

  /** Many forms at once, by their ids; those that are known stay as they are. */
  void registerAll(String branch, Map<String, VolunteerRegistration> given, String by) {
    var applicants = new ArrayList<Volunteer>();
    given.forEach((id, form) -> applicants.add(applicant(branch, id, form, by)));
    try {
      volunteers.addAll(applicants);
    } catch (DuplicateKeyException _) {
      given.forEach((id, form) -> register(branch, id, form, by));
    }
  }

  private VolunteerAnswer again(String branch, String id, VolunteerRegistration given) {
    return volunteers
        .find(branch, id)
        .filter(known -> known.registration().equals(given))
        .<VolunteerAnswer>map(SameAgain::new)
        .orElseGet(AlreadyRegistered::new);
  }

  private Volunteer applicant(String branch, String id, VolunteerRegistration given, String by) {
    var contact = events.contact(branch, id, Volunteer.FIRST_VERSION, given);
    var now = clock.instant();
    return Volunteer.applicant(id, branch, given, Screening.begin(now, by), now, List.of(contact));
  }
}
