package jp.otonari.matching.engine;

import java.time.LocalDate;

/**
 * Days on which a volunteer cannot meet anybody new.
 *
 * @param from the first
 * @param until the last
 */
public record Away(LocalDate from, LocalDate until) {

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
