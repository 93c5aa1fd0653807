package jp.otonari.intake.leak;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How much time there is for a report.
 *
 * @param bestBy the day that is aimed at, where it is not the last
 * @param by the last day
 * @param daysLeft until the last day, 0 on it, negative after it; when done, as it was then
 * @param late whether the last day is over, or was when it was done
 */
record RunningClock(
    Duty duty,
    @Nullable LocalDate bestBy,
    LocalDate by,
    @Nullable LocalDate doneOn,
    long daysLeft,
    boolean late) {

  static RunningClock of(
      Duty duty,
      @Nullable LocalDate bestBy,
      LocalDate by,
      @Nullable LocalDate doneOn,
      LocalDate today) {
    var left = ChronoUnit.DAYS.between(doneOn == null ? today : doneOn, by);
    return new RunningClock(duty, bestBy, by, doneOn, left, left < 0);
  }
}
