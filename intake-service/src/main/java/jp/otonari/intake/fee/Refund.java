package jp.otonari.intake.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The money went back, all of it.
 *
 * @param key under which it was noted, so that a repeat is known
 * @param by the account that noted it
 */
record Refund(UUID key, LocalDate on, Cause cause, String by, Instant at) {

  /** Whether the same is said under the same key. */
  boolean isLike(Refund other) {
    return key.equals(other.key) && on.equals(other.on) && cause == other.cause;
  }

  /** Why it went back. */
  enum Cause {
    BY_MISTAKE,
    LEFT_EARLY,
    WAIVED_LATER
  }
}
