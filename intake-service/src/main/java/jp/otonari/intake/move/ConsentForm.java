package jp.otonari.intake.move;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;

/** That the person has told the office that they agree. */
record ConsentForm(ConsentGiven.@NotNull How how, @NotNull LocalDate on) {

  /** How long ago somebody may have agreed: of an older word they may think otherwise. */
  private static final int MOST_DAYS = 90;

  /**
   * @param prefix of the fields' path
   */
  List<FieldProblem> problems(String prefix, LocalDate today) {
    if (how == ConsentGiven.How.MAIL_LINK) {
      return List.of(new FieldProblem(prefix + "how", "unexpected"));
    }
    return on.isAfter(today) || on.isBefore(today.minusDays(MOST_DAYS))
        ? List.of(new FieldProblem(prefix + "on", "date"))
        : List.of();
  }

  ConsentGiven given() {
    return new ConsentGiven(how, on);
  }
}
