package jp.otonari.checkin.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;

/**
 * The time for which a pairing meets. Months are always counted from the first day: a pairing that
 * starts on 31 August ends on the last day of February, and three months after that is 31 May.
 */
public record Term(LocalDate startsOn, LocalDate endsOn) {

  public Term {
    if (!endsOn.isAfter(startsOn)) {
      throw new IllegalArgumentException("A pairing ends after it starts");
    }
  }

  LocalDate afterStart(Period time) {
    return startsOn.plusMonths(time.toTotalMonths()).plusDays(time.getDays());
  }

  LocalDate afterEnd(Period time) {
    return afterStart(length().plus(time));
  }

  private Period length() {
    var months =
        IntStream.iterate(0, month -> month + 1)
            .takeWhile(month -> !startsOn.plusMonths(month).isAfter(endsOn))
            .max()
            .orElse(0);
    var days = (int) (endsOn.toEpochDay() - startsOn.plusMonths(months).toEpochDay());
    return Period.of(0, months, days);
  }
}
