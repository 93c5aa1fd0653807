package jp.otonari.intake.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of a record that was merged into another, whatever its role.
 *
 * @param step a resident's status, or a step of a volunteer's screening
 * @param reason in the office's words; stays here, as the note does
 */
public record Past(
    String step,
    Instant at,
    String by,
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    @Nullable String reason,
    @Nullable String note,
    boolean undone) {

  /** Without the words of the office. */
  @Override
  public String toString() {
    return "Past[" + step + "]";
  }
}
