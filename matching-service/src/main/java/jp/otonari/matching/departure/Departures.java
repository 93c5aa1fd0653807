package jp.otonari.matching.departure;

import java.time.Clock;
import java.time.LocalDate;
import jp.otonari.defaults.inbox.Received;
import jp.otonari.matching.pairing.Leave;
import jp.otonari.matching.pairing.LetGo;
import jp.otonari.matching.pool.Leaving;
import jp.otonari.matching.pool.Pause;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.matching.round.BranchRounds;
import jp.otonari.matching.spot.LetGoOfSpotHelp;
import org.springframework.stereotype.Component;

/**
 * Takes people out of the pool, then takes back what they were asked and ends what they had. In
 * this order nobody is proposed to them in between; after a crash the event comes again and
 * finishes it.
 */
@Component
class Departures {

  private final Residents residents;
  private final Volunteers volunteers;
  private final LetGo letGo;
  private final LetGoOfSpotHelp spotHelp;
  private final BranchRounds rounds;
  private final Clock clock;

  Departures(
      Residents residents,
      Volunteers volunteers,
      LetGo letGo,
      LetGoOfSpotHelp spotHelp,
      BranchRounds rounds,
      Clock clock) {
    this.residents = residents;
    this.volunteers = volunteers;
    this.letGo = letGo;
    this.spotHelp = spotHelp;
    this.rounds = rounds;
    this.clock = clock;
  }

  void ofResident(Received<ResidentWithdrawn> event) {
    var gone = event.data();
    var leaving = residents.left(event.branch(), gone.residentId(), gone.version());
    if (leaving != Leaving.IS_BACK) {
      letGo.ofResident(event.branch(), gone.residentId(), Leave.LEFT, gone.on());
      spotHelp.ofResident(event.branch(), gone.residentId(), Leave.LEFT);
    }
    if (leaving == Leaving.HAD_LEFT) {
      rounds.beginAnew(event.branch());
    }
  }

  void ofVolunteer(Received<VolunteerWithdrawn> event) {
    var gone = event.data();
    var leaving = volunteers.left(event.branch(), gone.volunteerId(), gone.version());
    if (leaving != Leaving.IS_BACK) {
      letGo.ofVolunteer(event.branch(), gone.volunteerId(), Leave.LEFT, gone.on());
      spotHelp.ofVolunteer(event.branch(), gone.volunteerId(), Leave.LEFT);
    }
    if (leaving == Leaving.HAD_LEFT) {
      rounds.beginAnew(event.branch());
    }
  }

  /** A pause that is over already only ends an earlier one. */
  void forAWhile(Received<VolunteerPaused> event) {
    var id = event.data().volunteerId();
    var pause = new Pause(event.data().version(), event.data().until());
    var today = LocalDate.now(clock);
    if (volunteers.paused(event.branch(), id, pause) && today.isBefore(pause.until())) {
      letGo.ofVolunteer(event.branch(), id, Leave.PAUSED, today);
      spotHelp.ofVolunteer(event.branch(), id, Leave.PAUSED);
    }
  }
}
