package jp.otonari.intake.volunteer;

import java.time.Instant;

/**
 * That a step was a mistake.
 *
 * @param by the account that took it back
 * @param reason in the office's words; stays here
 */
record Undone(Instant at, String by, String reason) {

  @Override
  public String toString() {
    return "Undone[" + at + "]";
  }
}
