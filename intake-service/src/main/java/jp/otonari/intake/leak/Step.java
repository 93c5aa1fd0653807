package jp.otonari.intake.leak;

import java.time.Instant;
import java.time.LocalDate;
import jp.otonari.intake.vault.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of a leak; none is ever taken out.
 *
 * @param by the account that took it
 * @param on the day on which a duty was done
 * @param duty that was done
 * @param note in the words of whoever took the step
 * @param before what was known until then
 */
record Step(
    Kind kind,
    Instant at,
    String by,
    @Nullable Duty duty,
    @Nullable LocalDate on,
    @Nullable Sealed note,
    @Nullable Facts before) {

  /** What a step does. */
  enum Kind {
    REGISTERED,
    AMENDED,
    DONE,
    CLOSED
  }
}
