package jp.otonari.matching.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Leave;
import jp.otonari.matching.pairing.LetGo;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import org.springframework.stereotype.Component;

/**
 * Takes a proposal back when one of those asked left while it was made: then the search read them
 * before they left, and who let others go did not see the proposal yet. Nothing of them may stay.
 */
@Component
class StillThere {

  private final Residents residents;
  private final Volunteers volunteers;
  private final LetGo letGo;
  private final Clock clock;

  StillThere(Residents residents, Volunteers volunteers, LetGo letGo, Clock clock) {
    this.residents = residents;
    this.volunteers = volunteers;
    this.letGo = letGo;
    this.clock = clock;
  }

  void check(String branch, String residentId, List<String> volunteerIds) {
    var today = LocalDate.now(clock);
    if (residents.find(residentId).isEmpty()) {
      letGo.ofResident(branch, residentId, Leave.ERASED, today);
    }
    volunteerIds.forEach(id -> check(branch, id, today));
  }

  private void check(String branch, String volunteerId, LocalDate today) {
    var volunteer = volunteers.find(volunteerId);
    if (volunteer.isEmpty()) {
      letGo.ofVolunteer(branch, volunteerId, Leave.ERASED, today);
    } else if (volunteer.get().isPausedOn(today)) {
      letGo.ofVolunteer(branch, volunteerId, Leave.PAUSED, today);
    }
  }
}
