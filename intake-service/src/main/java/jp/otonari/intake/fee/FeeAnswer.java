package jp.otonari.intake.fee;

import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;

/** What became of a request about a fee. */
sealed interface FeeAnswer {

  /** The fee stands so; it may have stood so before. */
  record Kept(Fee fee) implements FeeAnswer {}

  /** Something cannot be. */
  record Invalid(List<FieldProblem> problems) implements FeeAnswer {}

  /**
   * Not in the state in which the fee is.
   *
   * @param why a stable word
   */
  record NotNow(String why) implements FeeAnswer {}

  /** The caller has read something older. */
  record Stale() implements FeeAnswer {}

  /** There is none of this id in the branch. */
  record NoSuchFee() implements FeeAnswer {}
}
