package jp.otonari.checkin.schedule;

import java.time.LocalDate;

/**
 * The time of a pairing as it was fixed first and as it is now.
 *
 * @param since nobody is asked in arrears: what the first time did not have is asked only when it
 *     falls after this day
 * @param over whether only the questions at the end and after it are left
 */
public record Span(Term first, Term now, LocalDate since, boolean over) {

  /** A time that was never changed. */
  public static Span of(Term term) {
    return new Span(term, term, term.startsOn(), false);
  }

  public LocalDate startsOn() {
    return first.startsOn();
  }

  boolean isMoved() {
    return !first.equals(now);
  }

  /** The same for somebody who came later. */
  public Span from(LocalDate day) {
    return day.isAfter(startsOn())
        ? new Span(from(day, first), from(day, now), day.isAfter(since) ? day : since, over)
        : this;
  }

  private static Term from(LocalDate day, Term whole) {
    var next = day.plusDays(1);
    return new Term(day, whole.endsOn().isAfter(next) ? whole.endsOn() : next);
  }
}
