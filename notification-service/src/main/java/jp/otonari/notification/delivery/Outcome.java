package jp.otonari.notification.delivery;

/** What came of handing one letter to the mail server. */
sealed interface Outcome {

  /** It has the letter. */
  record Accepted(String reply) implements Outcome {}

  /** It will never take it (5xx). */
  record Rejected(String reply) implements Outcome {}

  /** It did not take it now (4xx, a lost connection); another time it may. */
  record ComeAgain(String reply) implements Outcome {}

  /** There is no talking to it at all. */
  record Unreachable(String reply) implements Outcome {}

  /** Its last word is missing: it may have the letter. */
  record Unknown(String reply) implements Outcome {}

  /** Another sender holds the letter now; nothing was handed over. */
  record ClaimLost() implements Outcome {}
}
