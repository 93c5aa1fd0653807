package jp.otonari.notification.delivery;

/** Asked when the mail server has everything but the word that makes the letter its own. */
@FunctionalInterface
interface LastMoment {

  /** Whether to say it. */
  boolean mayGo();
}
