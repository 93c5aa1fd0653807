package jp.otonari.matching.pairing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import jp.otonari.matching.pairing.Withdrawal.Cause;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes back proposals that were not answered in time, however long nobody looked. */
@Component
class ExpireProposals {

  private final Pairings pairings;
  private final Clock clock;

  ExpireProposals(Pairings pairings, Clock clock) {
    this.pairings = pairings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.matching.poll:1s}")
  void expire() {
    var today = LocalDate.now(clock);
    var why = Withdrawal.because(Cause.EXPIRED, clock.instant());
    pairings
        .some(where("progress.state").is(State.PROPOSED).and("proposal.expiresOn").lt(today))
        .forEach(
            late ->
                pairings.change(
                    late.branch(),
                    late.pairingId(),
                    pairing -> Withdrawing.expired(pairing, why, today)));
  }
}
