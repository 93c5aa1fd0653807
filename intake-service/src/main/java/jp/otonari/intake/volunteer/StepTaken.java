package jp.otonari.intake.volunteer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as it was recorded. It stays in the history, also when it was undone.
 *
 * @param by the account that recorded it; {@link #BY_ITSELF} when its day had come
 * @param on the day of an interview or a training
 * @param until the last day of a clearance, the first day after a pause
 * @param reason in the office's words; stays here
 * @param note what came of it; for the office only, in no event
 */
record StepTaken(
    Step step,
    Instant at,
    String by,
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    @Nullable String reason,
    @Nullable String note,
    @Nullable Undone undone) {

  static final String BY_ITSELF = "otonari";

  /** A step of which there is no more to say. */
  static StepTaken plain(Step step, Instant at, String by) {
    return new StepTaken(step, at, by, null, null, null, null, null);
  }

  @JsonIgnore
  boolean isUndone() {
    return undone != null;
  }

  StepTaken undo(Undone why) {
    return new StepTaken(step, at, by, on, until, reason, note, why);
  }

  /** As the volunteer sees it: what the office wrote, and who, stays with the office. */
  StepTaken toSelf() {
    return new StepTaken(step, at, "office", on, until, null, null, null);
  }

  /** Without the words of the office. */
  @Override
  public String toString() {
    return "StepTaken[" + step + "]";
  }
}
