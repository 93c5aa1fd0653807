package jp.otonari.intake.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.erasure.PersonErasure;
import jp.otonari.intake.erasure.Shells;
import org.springframework.stereotype.Component;

/** Erases a volunteer's record, however often somebody else changes it meanwhile. */
@Component
class EraseVolunteer implements PersonErasure {

  private final Volunteers volunteers;
  private final Outbox outbox;
  private final Shells shells;
  private final Clock clock;

  EraseVolunteer(Volunteers volunteers, Outbox outbox, Shells shells, Clock clock) {
    this.volunteers = volunteers;
    this.outbox = outbox;
    this.shells = shells;
    this.clock = clock;
  }

  @Override
  public boolean erase(String branch, String id) {
    for (var found = volunteers.find(branch, id);
        found.isPresent();
        found = volunteers.find(branch, id)) {
      var known = found.get();
      if (shells.replace(Volunteer.class, id, known.version(), known.outbox(), erased(known))) {
        return true;
      }
    }
    return false;
  }

  private PendingEvent erased(Volunteer known) {
    var told = new VolunteerErased(known.id(), known.nextVersion(), LocalDate.now(clock));
    var type = VolunteerErased.TYPE;
    return outbox.event(known.branch(), VolunteerCleared.TOPIC, type, known.id(), told);
  }
}
