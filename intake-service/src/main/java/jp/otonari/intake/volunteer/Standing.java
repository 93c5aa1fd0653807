package jp.otonari.intake.volunteer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a volunteer stands, with what is true only there. */
sealed interface Standing {

  /** Waits for the interview. */
  record Applied() implements Standing {}

  /** Waits for the training. */
  record Interviewed() implements Standing {}

  /** Waits for the clearance. */
  record Trained() implements Standing {}

  /**
   * May meet residents.
   *
   * @param until the last day of the clearance
   */
  record Cleared(LocalDate until) implements Standing {}

  /**
   * Meets nobody new for a while.
   *
   * @param until the first day on which they may be proposed again
   */
  record Paused(LocalDate until, LocalDate clearedUntil) implements Standing {}

  /** Has left the programme. */
  record Withdrawn() implements Standing {}

  default VolunteerStatus status() {
    return switch (this) {
      case Applied() -> VolunteerStatus.APPLIED;
      case Interviewed() -> VolunteerStatus.INTERVIEWED;
      case Trained() -> VolunteerStatus.TRAINED;
      case Cleared(_) -> VolunteerStatus.CLEARED;
      case Paused(_, _) -> VolunteerStatus.PAUSED;
      case Withdrawn() -> VolunteerStatus.WITHDRAWN;
    };
  }

  /** The last day of the clearance; null for those who have none. */
  default @Nullable LocalDate clearedUntil() {
    return switch (this) {
      case Cleared(var until) -> until;
      case Paused(_, var until) -> until;
      case Applied(), Interviewed(), Trained(), Withdrawn() -> null;
    };
  }

  /**
   * Where a step leads from here; nowhere, when it is not the time for it.
   *
   * @param until for the steps that have an end
   */
  default Optional<Standing> after(Step step, @Nullable LocalDate until) {
    return Optional.ofNullable(
        switch (this) {
          case Applied() -> step == Step.INTERVIEWED ? new Interviewed() : leaving(step);
          case Interviewed() -> step == Step.TRAINED ? new Trained() : leaving(step);
          case Trained() ->
              step == Step.CLEARED ? new Cleared(requireNonNull(until)) : leaving(step);
          case Cleared(var clearedUntil) ->
              switch (step) {
                case RENEWED -> new Cleared(requireNonNull(until));
                case PAUSED -> new Paused(requireNonNull(until), clearedUntil);
                default -> leaving(step);
              };
          case Paused(var pausedUntil, var clearedUntil) ->
              switch (step) {
                case RENEWED -> new Paused(pausedUntil, requireNonNull(until));
                case PAUSED -> new Paused(requireNonNull(until), clearedUntil);
                case RESUMED -> new Cleared(clearedUntil);
                default -> leaving(step);
              };
          case Withdrawn() -> null;
        });
  }

  private static @Nullable Standing leaving(Step step) {
    return step == Step.WITHDRAWN ? new Withdrawn() : null;
  }
}
