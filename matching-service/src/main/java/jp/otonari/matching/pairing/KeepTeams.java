package jp.otonari.matching.pairing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import jp.otonari.matching.pairing.Member.Standing;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Frees members who did not answer in time or stood in for a while, however long nobody looked. */
@Component
class KeepTeams {

  private final Pairings pairings;
  private final Clock clock;

  KeepTeams(Pairings pairings, Clock clock) {
    this.pairings = pairings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.matching.poll:1s}")
  void keep() {
    var today = LocalDate.now(clock);
    var late = where("standing").is(Standing.ASKED).and("answerBy").lt(today);
    var over = where("standing").is(Standing.MEMBER).and("until").lt(today);
    pairings
        .some(
            where("hold")
                .exists(true)
                .andOperator(
                    new Criteria()
                        .orOperator(
                            where("team.members").elemMatch(late),
                            where("team.members").elemMatch(over))))
        .forEach(
            found ->
                pairings.change(
                    found.branch(), found.pairingId(), pairing -> Teaming.on(today, pairing)));
  }
}
