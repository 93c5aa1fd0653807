package jp.otonari.notification.letter;

/** How far a letter is on its way. */
public enum LetterState {
  /** To be sent, perhaps not before a time or a missing contact. */
  PLANNED,
  /** Claimed by one sender. */
  SENDING,
  /** The mail server took it. */
  SENT,
  /** It may or may not have gone: only a coordinator decides what now. */
  UNCERTAIN,
  /** It must not or cannot go: a rule or the mail server says no. */
  REFUSED,
  /** It was tried as often as is decent. */
  FAILED
}
