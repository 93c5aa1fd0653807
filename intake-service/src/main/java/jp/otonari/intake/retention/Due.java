package jp.otonari.intake.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose record is to be erased.
 *
 * @param end of the period
 * @param heldBy what forbids it for now
 */
record Due(Departure departure, LocalDate end, Hold.@Nullable Why heldBy, Keep keep) {

  /** The day on which it is done, if nothing else holds them. */
  LocalDate on() {
    return keep.until().isAfter(end) ? keep.until() : end;
  }

  boolean isErasedOn(LocalDate today) {
    return heldBy == null && !on().isAfter(today);
  }
}
