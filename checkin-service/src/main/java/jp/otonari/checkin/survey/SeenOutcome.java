package jp.otonari.checkin.survey;

/** What came of a coordinator's taking note. */
sealed interface SeenOutcome {

  /** It does not wait for a coordinator any more. */
  record Noted(CheckIn checkIn) implements SeenOutcome {}

  /** It is neither answered nor missed yet. */
  record NothingToSee() implements SeenOutcome {}

  /** There is no such check-in in this branch. */
  record NoSuchCheckIn() implements SeenOutcome {}
}
