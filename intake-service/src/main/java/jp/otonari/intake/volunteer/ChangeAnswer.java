package jp.otonari.intake.volunteer;

import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;

/** What became of a change. */
sealed interface ChangeAnswer {

  /** It is stored. */
  record Changed(Volunteer volunteer) implements ChangeAnswer {}

  /** Some fields need another value. */
  record Invalid(List<FieldProblem> problems) implements ChangeAnswer {}

  /** Another step comes first, this one is behind us, or there is none to undo. */
  record WrongStep() implements ChangeAnswer {}

  /** The caller has read an older version. */
  record Stale() implements ChangeAnswer {}

  /** The branch has no such volunteer. */
  record NoSuchVolunteer() implements ChangeAnswer {}
}
