package jp.otonari.testing.red;

import java.time.Clock;
import java.time.LocalDate;

/** Asks the clock: the green twin. */
record ClockTime(Clock clock) {

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
