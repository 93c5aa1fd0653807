package jp.otonari.intake.volunteer;

import jp.otonari.intake.erasure.PersonErasure;
import jp.otonari.intake.erasure.Shells;
import org.springframework.stereotype.Component;

/** Erases a volunteer's record, however often somebody else changes it meanwhile. */
@Component
class EraseVolunteer implements PersonErasure {

  private final Volunteers volunteers;
  private final VolunteerEvents events;
  private final Shells shells;

  EraseVolunteer(Volunteers volunteers, VolunteerEvents events, Shells shells) {
    this.volunteers = volunteers;
    this.events = events;
    this.shells = shells;
  }

  @Override
  public boolean erase(String branch, String id) {
    for (var found = volunteers.find(branch, id);
        found.isPresent();
        found = volunteers.find(branch, id)) {
      var volunteer = found.get();
      var known = new Shells.Known(branch, id, volunteer.version());
      if (shells.replace(
          Volunteer.class,
          known,
          volunteer.outbox(),
          place -> events.erased(place, id, volunteer.nextVersion()))) {
        return true;
      }
    }
    return false;
  }
}
