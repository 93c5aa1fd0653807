package jp.otonari.intake.fee;

import java.time.Instant;

/**
 * That somebody pays less.
 *
 * @param by the account that granted it, or {@code programme} for a rule of ours
 */
record Waiver(Share share, Reason reason, String by, Instant at) {

  static final String PROGRAMME = "programme";
}
