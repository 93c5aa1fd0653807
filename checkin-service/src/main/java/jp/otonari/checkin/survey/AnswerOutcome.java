package jp.otonari.checkin.survey;

/** What came of an answer. */
sealed interface AnswerOutcome {

  /** Kept, now or before: saying the same again is no mistake. */
  record Recorded(CheckIn checkIn) implements AnswerOutcome {}

  /** Something else was answered before; the first answer stands. */
  record AlreadyAnswered() implements AnswerOutcome {}

  /** The day has not come. */
  record NotDue() implements AnswerOutcome {}

  /** A wish was sent with a check-in that does not ask for one. */
  record WishNotAsked() implements AnswerOutcome {}

  /** There is no such check-in for this person. */
  record NoSuchCheckIn() implements AnswerOutcome {}
}
