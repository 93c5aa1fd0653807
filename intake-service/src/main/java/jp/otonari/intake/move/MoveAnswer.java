package jp.otonari.intake.move;

import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;

/** What became of a wish about a move. */
sealed interface MoveAnswer {

  /** It is as wished. */
  record Kept(Move move) implements MoveAnswer {}

  record Invalid(List<FieldProblem> problems) implements MoveAnswer {}

  /** The caller had read something older; nothing was done. */
  record Stale() implements MoveAnswer {}

  /** This is not the time for it. */
  record WrongState() implements MoveAnswer {}

  /** Another move of the same person is open. */
  record AlreadyMoving() implements MoveAnswer {}

  /** The person meets somebody: the pair is to be ended first. */
  record HasPair() implements MoveAnswer {}

  /** Who has left does not move. */
  record HasLeft() implements MoveAnswer {}

  /** The branch has no such person, or no such move. */
  record Nothing() implements MoveAnswer {}
}
