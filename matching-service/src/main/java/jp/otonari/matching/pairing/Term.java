package jp.otonari.matching.pairing;

import java.time.LocalDate;

/**
 * The six months of a pair, or longer when it was extended. From 31 August they end on the last day
 * of February.
 *
 * @param endsOn the last day
 */
record Term(LocalDate startsOn, LocalDate endsOn) {

  private static final int MONTHS = 6;

  Term until(LocalDate day) {
    return new Term(startsOn, day);
  }

  /** How far it can be extended at once. */
  LocalDate latestExtension() {
    return endsOn.plusMonths(MONTHS);
  }

  static Term from(LocalDate startsOn) {
    return new Term(startsOn, startsOn.plusMonths(MONTHS));
  }
}
