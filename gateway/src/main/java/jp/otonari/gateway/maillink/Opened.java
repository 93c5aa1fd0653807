package jp.otonari.gateway.maillink;

/** What we found when a link was opened. */
sealed interface Opened {

  /** We made it, and it still works. */
  record Valid(MailLink link) implements Opened {}

  /** We made it, but its time is over. */
  record Expired(MailLink link) implements Opened {}

  /** We did not make it, or it was cut off on its way. */
  record Forged() implements Opened {}
}
