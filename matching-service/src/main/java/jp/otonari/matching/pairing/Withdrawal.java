package jp.otonari.matching.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a proposal ended before it became a pair. What the coordinator wrote stays with us. */
record Withdrawal(Cause cause, @Nullable Side declinedBy, @Nullable String reason, Instant at) {

  /** OTHER_PROPOSAL: one of the two declined somebody else, so this question was taken back too. */
  enum Cause {
    DECLINED,
    EXPIRED,
    COORDINATOR,
    OTHER_PROPOSAL
  }

  static Withdrawal because(Cause cause, Instant at) {
    return new Withdrawal(cause, null, null, at);
  }

  boolean declinedBy(Side side) {
    return declinedBy == side;
  }
}
