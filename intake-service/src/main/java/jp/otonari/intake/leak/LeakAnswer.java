package jp.otonari.intake.leak;

import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;

/** What became of a request to the register. */
sealed interface LeakAnswer {

  /** The leak is new in the register. */
  record Registered(Leak leak) implements LeakAnswer {}

  /** The leak stands in the register so; it may have stood so before. */
  record Kept(Leak leak) implements LeakAnswer {}

  /** Something in it cannot be. */
  record Invalid(List<FieldProblem> problems) implements LeakAnswer {}

  /** The caller has read something older. */
  record Stale() implements LeakAnswer {}

  /**
   * Not in the state in which the leak is.
   *
   * @param why a stable word
   */
  record NotNow(String why) implements LeakAnswer {}

  /** There is none of this id in the branch. */
  record NoSuchLeak() implements LeakAnswer {}
}
