package jp.otonari.intake.leak;

import java.time.LocalDate;

/**
 * By when a leak must be reported, in days of Japan; the day on which it was noticed is the first.
 * The law lets the full report wait over a weekend or holiday: we do not, to be on the safe side.
 *
 * @param quickBest for the quick report, "three to five days" read strictly
 * @param quickLatest for the quick report
 * @param full for the full report
 */
record Deadlines(LocalDate quickBest, LocalDate quickLatest, LocalDate full) {

  private static final int QUICK_BEST = 3;
  private static final int QUICK_LATEST = 5;
  private static final int FULL = 30;
  private static final int FULL_MALICIOUS = 60;

  static Deadlines of(LocalDate noticedOn, boolean malicious) {
    return new Deadlines(
        day(QUICK_BEST, noticedOn),
        day(QUICK_LATEST, noticedOn),
        day(malicious ? FULL_MALICIOUS : FULL, noticedOn));
  }

  private static LocalDate day(int number, LocalDate first) {
    return first.plusDays(number - 1L);
  }
}
