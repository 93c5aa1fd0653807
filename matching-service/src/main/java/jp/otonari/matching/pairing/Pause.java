package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the two do not meet. What the office wrote about it stays with us.
 *
 * @param until the day on which they mean to go on
 * @param over when they did go on; null as long as the pause lasts
 */
record Pause(
    LocalDate from,
    LocalDate until,
    Cause cause,
    @Nullable String note,
    @Nullable Resumption over) {

  /** BY_AGREEMENT: both want a quiet time. */
  enum Cause {
    RESIDENT_AWAY,
    VOLUNTEER_AWAY,
    BY_AGREEMENT,
    OTHER
  }

  /**
   * The end of a pause.
   *
   * @param on the first day after it
   * @param extend whether the days of the pause are added to the end of the pair
   */
  record Resumption(LocalDate on, boolean extend) {}

  Pause endedBy(Resumption resumption) {
    return new Pause(from, until, cause, note, resumption);
  }

  Pause withoutWords() {
    return new Pause(from, until, cause, null, over);
  }

  long daysUntil(LocalDate on) {
    return ChronoUnit.DAYS.between(from, on);
  }
}
