package jp.otonari.intake.resident;

import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;

/** What became of a change to a resident's record. */
sealed interface ChangeAnswer {

  /** It is done. */
  record Changed(Resident resident) implements ChangeAnswer {}

  /** The caller had read something older; nothing was done. */
  record Stale() implements ChangeAnswer {}

  /** Together with what the caller is not shown, the form is not right. */
  record Invalid(List<FieldProblem> problems) implements ChangeAnswer {}

  /** The resident has left already. */
  record HasLeft() implements ChangeAnswer {}

  /** The branch has no such resident. */
  record NoSuchResident() implements ChangeAnswer {}
}
