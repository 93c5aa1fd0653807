package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Points for a resident's turn, so that long waits and displaced households come first. */
final class Urgency {

  private Urgency() {}

  static int of(Resident resident, LocalDate today) {
    var days = Math.max(0, ChronoUnit.DAYS.between(resident.registeredOn(), today));
    return 300
        + (int) Math.min(700, 10 * days)
        + (resident.isDisplaced() ? 150 : 0)
        + (resident.childrenAgesMonths().isEmpty() ? 0 : 50);
  }
}
