package jp.otonari.matching.proposal;

import java.time.Clock;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at those whose turn has come: free again, waiting for a day, or left by a crash. */
@Component
class Turn {

  private final Residents residents;
  private final Volunteers volunteers;
  private final FindVolunteer findVolunteer;
  private final FindResidents findResidents;
  private final Clock clock;

  Turn(
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

  @Scheduled(fixedDelayString = "${otonari.matching.poll:1s}")
  void ofResidents() {
    for (var next = residents.takeDue(clock.instant());
        next.isPresent();
        next = residents.takeDue(clock.instant())) {
      findVolunteer.look(next.get());
    }
  }

  @Scheduled(fixedDelayString = "${otonari.matching.poll:1s}")
  void ofVolunteers() {
    for (var next = volunteers.takeDue(clock.instant());
        next.isPresent();
        next = volunteers.takeDue(clock.instant())) {
      findResidents.look(next.get());
    }
  }
}
