package jp.otonari.matching.pairing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.otonari.matching.pairing.Outcome.Changed;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lets go everybody whom a person was asked about or met, when that person is not there. */
@Component
public class LetGo {

  private final Pairings pairings;
  private final Clock clock;

  LetGo(Pairings pairings, Clock clock) {
    this.pairings = pairings;
    this.clock = clock;
  }

  /**
   * @return how many proposals and pairs changed
   */
  public int ofResident(String branch, String residentId, Leave why, LocalDate on) {
    return letGo(where("people.residentId").is(residentId), branch, Side.RESIDENT, why, on);
  }

  /**
   * @return how many proposals and pairs changed
   */
  public int ofVolunteer(String branch, String volunteerId, Leave why, LocalDate on) {
    return letGo(where("people.volunteerId").is(volunteerId), branch, Side.VOLUNTEER, why, on)
        + fromTeams(branch, volunteerId, why, on);
  }

  private int fromTeams(String branch, String volunteerId, Leave why, LocalDate on) {
    int changed = 0;
    var teams = where("team.members.volunteerId").is(volunteerId).and("branch").is(branch);
    for (var found : pairings.all(teams)) {
      var outcome =
          pairings.change(
              branch, found.pairingId(), pairing -> Teaming.part(pairing, volunteerId, why, on));
      changed += outcome instanceof Changed ? 1 : 0;
    }
    return changed;
  }

  private int letGo(Criteria person, String branch, Side side, Leave why, LocalDate on) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int changed = 0;
    for (var found : pairings.all(person.and("branch").is(branch))) {
      var outcome =
          pairings.change(
              branch,
              found.pairingId(),
              pairing ->
                  why == Leave.ERASED
                      ? Parting.erasing(pairing, side, on, now)
                      : Parting.of(pairing, why, on, now));
      changed += outcome instanceof Changed ? 1 : 0;
    }
    return changed;
  }
}
