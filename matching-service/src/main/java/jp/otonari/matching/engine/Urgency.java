package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Points for a resident's turn, so that long waits and displaced households come first.
 *
 * @param base for everybody
 * @param perDay for each day of waiting
 * @param mostForDays no more than this for all days
 * @param displaced for a displaced household
 * @param children for a household with children
 */
public record Urgency(int base, int perDay, int mostForDays, int displaced, int children) {

  public static final Urgency OF_THE_PROGRAMME = new Urgency(300, 10, 700, 150, 50);

  int of(Resident resident, LocalDate today) {
    var days = Math.max(0, ChronoUnit.DAYS.between(resident.registeredOn(), today));
    return base
        + (int) Math.min(mostForDays, perDay * days)
        + (resident.isDisplaced() ? displaced : 0)
        + (resident.childrenAgesMonths().isEmpty() ? 0 : children);
  }
}
