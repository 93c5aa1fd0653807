package jp.otonari.intake.volunteer;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When a volunteer is told that their clearance ends. */
final class Reminders {

  private static final int[] DAYS_BEFORE = {60, 30, 7};

  private Reminders() {}

  /**
   * The next day to tell of it; null when none is left. What was to be told today or before is not
   * told again: of several missed reminders only the nearest is of use.
   */
  static @Nullable LocalDate nextAfter(LocalDate today, LocalDate clearedUntil) {
    return IntStream.of(DAYS_BEFORE)
        .mapToObj(clearedUntil::minusDays)
        .filter(day -> day.isAfter(today))
        .findFirst()
        .orElse(null);
  }
}
