package jp.otonari.intake.duplicate;

/** What became of a judgement. */
sealed interface JudgementAnswer {

  /** It is stored. */
  record Judged(Resemblance resemblance) implements JudgementAnswer {}

  /** It was judged before, or there is nothing to take back. */
  record WrongState() implements JudgementAnswer {}

  /** The caller has read something older; nothing was done. */
  record Stale() implements JudgementAnswer {}

  /** The two are not alike any more, or the branch has no such two. */
  record NoSuchResemblance() implements JudgementAnswer {}
}
