package jp.otonari.matching.pairing;

import java.time.LocalDate;

/** The six months of a pair. From 31 August they end on the last day of February. */
record Term(LocalDate startsOn, LocalDate endsOn) {

  private static final int MONTHS = 6;

  static Term from(LocalDate startsOn) {
    return new Term(startsOn, startsOn.plusMonths(MONTHS));
  }
}
