package jp.otonari.intake.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The money came.
 *
 * @param key under which it was noted, so that a repeat is known
 * @param by the account that noted it
 */
record Payment(UUID key, LocalDate on, Method method, String by, Instant at) {

  /** Whether the same is said under the same key. */
  boolean isLike(Payment other) {
    return key.equals(other.key) && on.equals(other.on) && method == other.method;
  }

  /** How it was paid. */
  enum Method {
    CASH,
    BANK_TRANSFER,
    CONVENIENCE_STORE,
    ONLINE
  }
}
