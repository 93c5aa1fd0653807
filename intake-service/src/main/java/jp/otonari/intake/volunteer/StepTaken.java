package jp.otonari.intake.volunteer;

import java.time.LocalDate;

/**
 * A step of screening that a volunteer has taken.
 *
 * @param by the account that recorded it
 */
record StepTaken(Step step, LocalDate on, String by) {}
