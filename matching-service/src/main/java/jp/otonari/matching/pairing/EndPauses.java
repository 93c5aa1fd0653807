package jp.otonari.matching.pairing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets pairs go on when the day of their pause has come, however long nobody looked. */
@Component
class EndPauses {

  private final Pairings pairings;
  private final Clock clock;

  EndPauses(Pairings pairings, Clock clock) {
    this.pairings = pairings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.matching.poll:1s}")
  void end() {
    var today = LocalDate.now(clock);
    pairings
        .some(where("progress.state").is(State.PAUSED).and("progress.pause.until").lte(today))
        .forEach(
            paused ->
                pairings.change(
                    paused.branch(), paused.pairingId(), pairing -> Pausing.over(pairing, today)));
  }
}
