package jp.otonari.matching.round;

import java.time.Clock;
import jp.otonari.defaults.inbox.Received;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import org.springframework.stereotype.Component;

/**
 * Keeps who arrived, then has them fitted in at once. What a crash prevents, the next poll does.
 */
@Component
class Arrivals {

  private final Residents residents;
  private final Volunteers volunteers;
  private final LookAtBranch lookAtBranch;
  private final Clock clock;

  Arrivals(Residents residents, Volunteers volunteers, LookAtBranch lookAtBranch, Clock clock) {
    this.residents = residents;
    this.volunteers = volunteers;
    this.lookAtBranch = lookAtBranch;
    this.clock = clock;
  }

  void ofResident(Received<ResidentRegistered> event) {
    var facts = event.data().facts();
    residents.arrived(event.branch(), facts, event.data().version(), clock.instant());
    lookAtBranch.look(event.branch());
  }

  /** Whoever is cleared anew is back from an earlier pause. */
  void ofClearedVolunteer(Received<VolunteerCleared> event) {
    volunteers.resumed(event.data().volunteerId(), event.data().version());
    ofVolunteer(event);
  }

  void ofVolunteer(Received<VolunteerCleared> event) {
    var facts = event.data().facts();
    volunteers.arrived(event.branch(), facts, event.data().version(), clock.instant());
    lookAtBranch.look(event.branch());
  }
}
