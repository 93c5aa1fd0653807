package jp.otonari.intake.volunteer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the office records after an interview, a training or a check.
 *
 * @param clearedUntil for the clearance only
 */
record ScreeningForm(@NotNull Step step, @Nullable LocalDate clearedUntil) {

  /** What is wrong with the date. */
  List<FieldProblem> problems(LocalDate today) {
    if (step != Step.CLEARED) {
      return clearedUntil == null ? List.of() : problem("unexpected");
    }
    if (clearedUntil == null) {
      return problem("required");
    }
    return clearedUntil.isAfter(today) ? List.of() : problem("date");
  }

  private static List<FieldProblem> problem(String code) {
    return List.of(new FieldProblem("clearedUntil", code));
  }
}
