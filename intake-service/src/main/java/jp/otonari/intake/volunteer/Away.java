package jp.otonari.intake.volunteer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.otonari.defaults.problem.FieldProblem;

/**
 * Days on which a volunteer cannot meet anybody new.
 *
 * @param from the first
 * @param until the last
 */
record Away(@NotNull LocalDate from, @NotNull LocalDate until) {

  /** Those that end before they begin, or are over. */
  static List<FieldProblem> problems(List<Away> away, LocalDate today) {
    return IntStream.range(0, away.size())
        .filter(n -> away.get(n).isImpossible(today))
        .mapToObj(n -> new FieldProblem("away[" + n + "].until", "date"))
        .toList();
  }

  private boolean isImpossible(LocalDate today) {
    return until.isBefore(from) || until.isBefore(today);
  }
}
