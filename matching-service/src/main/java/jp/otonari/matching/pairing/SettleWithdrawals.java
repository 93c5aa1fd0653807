package jp.otonari.matching.pairing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import jp.otonari.matching.pairing.Withdrawal.Cause;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What follows from a withdrawal, or the end of a pair: questions that the decliner has not said
 * yes to are taken back too, and both people are looked at again. The withdrawn proposal itself
 * remembers that this is to be done, so that a crash in between loses nothing.
 */
@Component
class SettleWithdrawals {

  private final Pairings pairings;
  private final Residents residents;
  private final Volunteers volunteers;
  private final MongoOperations store;
  private final Clock clock;

  SettleWithdrawals(
      Pairings pairings,
      Residents residents,
      Volunteers volunteers,
      MongoOperations store,
      Clock clock) {
    this.pairings = pairings;
    this.residents = residents;
    this.volunteers = volunteers;
    this.store = store;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.matching.poll:1s}")
  void settle() {
    pairings.some(where("unsettled").is(true)).forEach(this::settle);
  }

  private void settle(Pairing ended) {
    var why = ended.progress().withdrawal();
    if (why != null && why.declinedBy() != null) {
      withdrawOthersOf(ended.personAt(why.declinedBy()), why.at());
    }
    lookAgain(ended);
    var asRead = where("_id").is(ended.pairingId()).and("revision").is(ended.revision());
    store.updateFirst(query(asRead), new Update().unset("unsettled"), Pairing.class);
  }

  /** Who got what they wished for is not at once asked about somebody else. */
  private void lookAgain(Pairing pairing) {
    var now = clock.instant();
    var ending = pairing.progress().ending();
    if (ending != null && ending.isFulfilled()) {
      residents.rests(pairing.people().residentId(), now);
    } else {
      residents.lookAgain(pairing.people().residentId(), now);
    }
    volunteers.lookAgain(pairing.people().volunteerId(), now);
    if (pairing.team() != null) {
      pairing.team().members().forEach(it -> volunteers.lookAgain(it.volunteerId(), now));
    }
  }

  private void withdrawOthersOf(String decliner, Instant declinedAt) {
    var why = Withdrawal.because(Cause.OTHER_PROPOSAL, clock.instant());
    pairings
        .all(
            where("progress.state")
                .is(State.PROPOSED)
                .and("proposal.askedAt")
                .lte(declinedAt)
                .orOperator(
                    where("people.residentId").is(decliner),
                    where("people.volunteerId").is(decliner)))
        .forEach(
            other ->
                other
                    .sideOf(decliner)
                    .ifPresent(
                        side ->
                            pairings.change(
                                other.branch(),
                                other.pairingId(),
                                it -> Withdrawing.afterDeclineOfAnother(it, side, why))));
  }
}
