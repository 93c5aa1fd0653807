package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Outcome.Unchanged;

/** A proposal ends without an answer of the two. */
final class Withdrawing {

  private Withdrawing() {}

  /** The coordinator may take it back until the pair starts. */
  static Outcome byCoordinator(Pairing pairing, Withdrawal why) {
    return switch (pairing.state()) {
      case PROPOSED, ACCEPTED, INTRODUCTION -> withdrawn(pairing, why);
      case ACTIVE, PAUSED -> new Refused(Refusal.ALREADY_STARTED);
      case ENDED -> new Refused(Refusal.PROPOSAL_CLOSED);
      case WITHDRAWN -> again(pairing, why);
    };
  }

  /** The days to answer are over. */
  static Outcome expired(Pairing pairing, Withdrawal why, LocalDate today) {
    return pairing.state() == State.PROPOSED && !pairing.canBeAnswered(today)
        ? withdrawn(pairing, why)
        : new Unchanged(pairing);
  }

  /** The person declined somebody else, and has not said yes to this one. */
  static Outcome afterDeclineOfAnother(Pairing pairing, Side decliner, Withdrawal why) {
    return pairing.state() == State.PROPOSED && pairing.progress().of(decliner) == null
        ? withdrawn(pairing, why)
        : new Unchanged(pairing);
  }

  static Outcome withdrawn(Pairing pairing, Withdrawal why) {
    return new Changed(
        pairing.with(pairing.progress().withdrawn(why)).released(),
        List.of(ProposalWithdrawn.after(pairing.revision(), pairing, why)));
  }

  private static Outcome again(Pairing pairing, Withdrawal why) {
    var before = Objects.requireNonNull(pairing.progress().withdrawal());
    return before.cause() == why.cause() && Objects.equals(before.reason(), why.reason())
        ? new Unchanged(pairing)
        : new Refused(Refusal.PROPOSAL_CLOSED);
  }
}
