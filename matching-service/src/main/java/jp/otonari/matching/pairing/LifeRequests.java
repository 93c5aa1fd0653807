package jp.otonari.matching.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.pairing.Ending.Again;
import jp.otonari.matching.pairing.Ending.By;
import jp.otonari.matching.pairing.Ending.Reason;
import jp.otonari.matching.pairing.Pause.Cause;
import jp.otonari.matching.pairing.Pause.Resumption;
import org.jspecify.annotations.Nullable;

/** What the office sends about a pair that meets. What happened is entered at most a month late. */
final class LifeRequests {

  private static final Period LATE = Period.ofMonths(1);
  private static final Period LONGEST_PAUSE = Period.ofMonths(6);

  private LifeRequests() {}

  /** The two do not meet for a while, from today or an earlier day. */
  record Pausing(
      @NotNull LocalDate from,
      @NotNull LocalDate until,
      @NotNull Cause cause,
      @Nullable @Size(max = 1000) String note) {

    List<FieldProblem> problems(LocalDate today) {
      var isLaterAndNear = until.isAfter(today) && !until.isAfter(from.plus(LONGEST_PAUSE));
      return Stream.of(
              problem(hasJustHappened(from, today), "from", "date"),
              problem(isLaterAndNear, "until", "date"))
          .flatMap(List::stream)
          .toList();
    }

    Pause pause() {
      return new Pause(from, until, cause, note, null);
    }
  }

  /** The two meet again, from today or an earlier day. */
  record Resuming(@NotNull LocalDate on, boolean extend) {

    List<FieldProblem> problems(LocalDate today) {
      return problem(hasJustHappened(on, today), "on", "date");
    }

    Resumption resumption() {
      return new Resumption(on, extend);
    }
  }

  /** The two go on until a later day. */
  record Extension(@NotNull LocalDate endsOn) {}

  /** The pair ended, today or on an earlier day. */
  record End(
      @NotNull LocalDate on,
      @NotNull Reason reason,
      @NotNull By by,
      @Nullable @Size(max = 1000) String note,
      @NotNull Again again) {

    List<FieldProblem> problems(LocalDate today) {
      return Stream.of(
              problem(hasJustHappened(on, today), "on", "date"),
              problem(reason.isForTheOffice(), "reason", "format"))
          .flatMap(List::stream)
          .toList();
    }

    Ending ending() {
      return new Ending(reason, on, by, note, again);
    }
  }

  /** Whether the two may be proposed to each other again. */
  record MeetingAgain(@NotNull Again again) {}

  private static boolean hasJustHappened(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && !day.isBefore(today.minus(LATE));
  }

  private static List<FieldProblem> problem(boolean isFine, String field, String code) {
    return isFine ? List.of() : List.of(new FieldProblem(field, code));
  }
}
