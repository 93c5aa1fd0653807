package jp.otonari.intake.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a volunteer has come to stand where they stand. Nothing is taken out of it: an undone step
 * stays, and counts no more.
 *
 * @param steps in their order, the application first
 */
record Screening(List<StepTaken> steps) {

  static Screening begin(Instant now, String by) {
    return new Screening(List.of(StepTaken.plain(Step.APPLIED, now, by)));
  }

  Standing standing() {
    Standing standing = new Standing.Applied();
    for (var taken : steps) {
      standing = after(standing, taken);
    }
    return standing;
  }

  /** Where the volunteer stood after each of the steps; after an undone one, where before. */
  List<Standing> standings() {
    var standings = new ArrayList<Standing>();
    Standing standing = new Standing.Applied();
    for (var taken : steps) {
      standing = after(standing, taken);
      standings.add(standing);
    }
    return standings;
  }

  /** Whether this step is one of those that can come now. */
  boolean allows(Step step, @Nullable LocalDate until) {
    return standing().after(step, until).isPresent();
  }

  /** Only for a step that is allowed. */
  Screening take(StepTaken step) {
    return new Screening(Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  /**
   * The step that the office can take back: the last one that counts, unless there was none after
   * the application or its day had simply come.
   */
  Optional<StepTaken> undoable() {
    return Optional.of(lastCounting())
        .filter(step -> step.step() != Step.APPLIED)
        .filter(step -> !step.by().equals(StepTaken.BY_ITSELF));
  }

  /** The application is never undone. */
  StepTaken lastCounting() {
    return steps.reversed().stream().filter(step -> !step.isUndone()).findFirst().orElseThrow();
  }

  boolean hasCounting(Step wanted) {
    return steps.stream().anyMatch(step -> step.step() == wanted && !step.isUndone());
  }

  /** Only when there is a step to undo. */
  Screening undo(Undone why) {
    var last = undoable().orElseThrow();
    var changed = new ArrayList<>(steps);
    changed.set(steps.lastIndexOf(last), last.undo(why));
    return new Screening(List.copyOf(changed));
  }

  private static Standing after(Standing before, StepTaken taken) {
    return taken.isUndone() ? before : before.after(taken.step(), taken.until()).orElse(before);
  }
}
