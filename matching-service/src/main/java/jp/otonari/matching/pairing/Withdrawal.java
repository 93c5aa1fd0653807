package jp.otonari.matching.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Why a proposal ended before it became a pair. What the coordinator wrote stays with us. */
record Withdrawal(Cause cause, @Nullable Side declinedBy, @Nullable String reason, Instant at) {

  /**
   * OTHER_PROPOSAL: one of the two declined somebody else, so this question was taken back too.
   * PAUSED, LEFT, ERASED: one of the two did, or was.
   */
  enum Cause {
    DECLINED,
    EXPIRED,
    COORDINATOR,
    OTHER_PROPOSAL,
    PAUSED,
    LEFT,
    ERASED;

    /** As events call it: their list is closed, and this was not an answer of the two. */
    Cause told() {
      return switch (this) {
        case DECLINED, EXPIRED, COORDINATOR, OTHER_PROPOSAL -> this;
        case PAUSED, LEFT, ERASED -> COORDINATOR;
      };
    }
  }

  static Withdrawal because(Cause cause, Instant at) {
    return new Withdrawal(cause, null, null, at);
  }

  Withdrawal withoutWords() {
    return new Withdrawal(cause, declinedBy, null, at);
  }

  /**
   * Whether the two may not be proposed to each other now. A no, and a coordinator's word, stand;
   * what merely ran out may be asked again after a rest, and who is back from a pause at once.
   */
  boolean blocksOn(LocalDate today, Period rest) {
    return switch (cause) {
      case DECLINED, COORDINATOR -> true;
      case PAUSED, LEFT, ERASED -> false;
      case EXPIRED, OTHER_PROPOSAL -> today.isBefore(JapanTime.of(at).toLocalDate().plus(rest));
    };
  }

  boolean declinedBy(Side side) {
    return declinedBy == side;
  }
}
