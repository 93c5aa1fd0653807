package jp.otonari.matching.proposal;

import java.time.Clock;
import java.time.Instant;
import jp.otonari.defaults.inbox.Received;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps who arrived, then looks for a pair at once. What a crash prevents, {@link Turn} does. */
@Component
class Arrivals {

  private final Residents residents;
  private final Volunteers volunteers;
  private final FindVolunteer findVolunteer;
  private final FindResidents findResidents;
  private final Clock clock;

  Arrivals(
      Residents residents,
      Volunteers volunteers,
      FindVolunteer findVolunteer,
      FindResidents findResidents,
      Clock clock) {
    this.residents = residents;
    this.volunteers = volunteers;
    this.findVolunteer = findVolunteer;
    this.findResidents = findResidents;
    this.clock = clock;
  }

  void ofResident(Received<ResidentRegistered> event) {
    var facts = event.data().facts();
    residents.arrived(event.branch(), facts, event.data().version(), clock.instant());
    residents
        .find(facts.residentId())
        .filter(resident -> isDue(resident.lookAt()))
        .ifPresent(findVolunteer::look);
  }

  /** Whoever is cleared anew is back from an earlier pause. */
  void ofClearedVolunteer(Received<VolunteerCleared> event) {
    volunteers.resumed(event.data().volunteerId(), event.data().version());
    ofVolunteer(event);
  }

  void ofVolunteer(Received<VolunteerCleared> event) {
    var facts = event.data().facts();
    volunteers.arrived(event.branch(), facts, event.data().version(), clock.instant());
    volunteers
        .find(facts.volunteerId())
        .filter(volunteer -> isDue(volunteer.lookAt()))
        .ifPresent(findResidents::look);
  }

  private boolean isDue(@Nullable Instant lookAt) {
    return lookAt != null && !lookAt.isAfter(clock.instant());
  }
}
