package jp.otonari.intake.duplicate;

import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;

/** What became of a merge. */
sealed interface MergeAnswer {

  /** The two are one from now on. */
  record Merged(String survivor) implements MergeAnswer {}

  /** Both meet somebody now: one of the pairs must end first. */
  record BothPaired() implements MergeAnswer {}

  /** The one that would go meets somebody now: that record must stay. */
  record OtherPaired() implements MergeAnswer {}

  /** What would come of it is no form that anybody could send. */
  record Invalid(List<FieldProblem> problems) implements MergeAnswer {}

  /** One of them was changed, judged or merged meanwhile; nothing was done. */
  record Stale() implements MergeAnswer {}

  /** The office has said that they are two, or they are one already. */
  record WrongState() implements MergeAnswer {}

  /** The branch has no such two. */
  record NoSuchResemblance() implements MergeAnswer {}
}
