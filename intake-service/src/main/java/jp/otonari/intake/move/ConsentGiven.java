package jp.otonari.intake.move;

import java.time.LocalDate;

/**
 * That the person agrees to their data being passed on.
 *
 * @param on the day in Japan on which they said so
 */
record ConsentGiven(How how, LocalDate on) {

  /** By which way it was said. */
  enum How {
    MAIL_LINK,
    PAPER,
    PHONE,
    IN_PERSON
  }
}
