package jp.otonari.intake.volunteer;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.intake.volunteer.Standing.Applied;
import jp.otonari.intake.volunteer.Standing.Cleared;
import jp.otonari.intake.volunteer.Standing.Interviewed;
import jp.otonari.intake.volunteer.Standing.Paused;
import jp.otonari.intake.volunteer.Standing.Trained;
import jp.otonari.intake.volunteer.Standing.Withdrawn;

/**
 * What other services must learn when a volunteer stands elsewhere than before. They know only
 * those who were cleared.
 */
sealed interface News {

  /** They have passed the screening. */
  record IsCleared(LocalDate until) implements News {}

  /** Their state in full, for whoever knows an older one or none. */
  record HasChanged(LocalDate clearedUntil) implements News {}

  /** Nobody new until this day; a day that has come ends an earlier pause. */
  record Pauses(LocalDate until) implements News {}

  /** They do not take part any more, or should never have. */
  record IsGone() implements News {}

  /** Pure: the way back of an undone step tells as much as the way forth. */
  static List<News> between(Standing before, Standing after, LocalDate today) {
    return switch (after) {
      case Applied(), Interviewed(), Trained(), Withdrawn() ->
          before.clearedUntil() == null ? List.of() : List.of(new IsGone());
      case Cleared(var until) ->
          switch (before) {
            case Applied(), Interviewed(), Trained() -> List.of(new IsCleared(until));
            case Cleared(_), Withdrawn() -> List.of(new HasChanged(until));
            case Paused(var pausedUntil, _) ->
                pausedUntil.isAfter(today)
                    ? List.of(new Pauses(today), new HasChanged(until))
                    : List.of(new HasChanged(until));
          };
      case Paused(var pausedUntil, var until) ->
          switch (before) {
            case Paused(var earlier, _) when earlier.equals(pausedUntil) ->
                List.of(new HasChanged(until));
            case Paused(_, _), Cleared(_) -> List.of(new Pauses(pausedUntil));
            case Applied(), Interviewed(), Trained(), Withdrawn() ->
                List.of(new HasChanged(until), new Pauses(pausedUntil));
          };
    };
  }
}
