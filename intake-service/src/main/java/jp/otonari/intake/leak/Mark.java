package jp.otonari.intake.leak;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A duty that was done.
 *
 * @param by the account that says so
 */
record Mark(Duty duty, LocalDate on, String by, Instant at) {}
