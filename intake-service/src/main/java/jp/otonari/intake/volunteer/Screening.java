package jp.otonari.intake.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a volunteer has come: applied, interviewed, trained, cleared; no step is skipped.
 *
 * @param steps taken so far, at least the first
 * @param clearedUntil the last day on which the volunteer may meet residents; none before clearance
 */
record Screening(List<StepTaken> steps, @Nullable LocalDate clearedUntil) {

  static Screening begin(LocalDate today, String by) {
    return new Screening(List.of(new StepTaken(Step.APPLIED, today, by)), null);
  }

  Step current() {
    return steps.getLast().step();
  }

  /** Whether this step is the next one. */
  boolean allows(Step step) {
    return step.ordinal() == current().ordinal() + 1;
  }

  /** Only for a step that is allowed. */
  Screening take(StepTaken step, @Nullable LocalDate until) {
    return new Screening(Stream.concat(steps.stream(), Stream.of(step)).toList(), until);
  }
}
