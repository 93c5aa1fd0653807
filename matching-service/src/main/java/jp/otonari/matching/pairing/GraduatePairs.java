package jp.otonari.matching.pairing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets pairs graduate whose last day has passed, however long nobody looked. */
@Component
class GraduatePairs {

  private final Pairings pairings;
  private final Clock clock;

  GraduatePairs(Pairings pairings, Clock clock) {
    this.pairings = pairings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.matching.poll:1s}")
  void graduate() {
    var today = LocalDate.now(clock);
    pairings
        .some(where("progress.state").is(State.ACTIVE).and("progress.term.endsOn").lt(today))
        .forEach(
            met ->
                pairings.change(
                    met.branch(), met.pairingId(), pairing -> Closing.graduation(pairing, today)));
  }
}
