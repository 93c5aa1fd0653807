package jp.otonari.matching.spot;

import static java.time.DayOfWeek.SUNDAY;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;

/** When there is spot help: Monday to Saturday from 8:30 to 18:00, not on a holiday of Japan. */
record OpeningHours(Set<LocalDate> holidays) {

  private static final LocalTime FIRST = LocalTime.of(8, 30);
  private static final LocalTime LAST = LocalTime.of(18, 0);

  OpeningHours {
    holidays = Set.copyOf(holidays);
  }

  /** Reads a table with a header row and the date in the first column. */
  static OpeningHours without(InputStream holidayTable) {
    try (var lines =
        new BufferedReader(new InputStreamReader(holidayTable, StandardCharsets.UTF_8))) {
      return new OpeningHours(
          lines
              .lines()
              .skip(1)
              .map(line -> LocalDate.parse(line.substring(0, line.indexOf('\t'))))
              .collect(Collectors.toSet()));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  boolean isOpenOn(LocalDate day) {
    return day.getDayOfWeek() != SUNDAY && !holidays.contains(day);
  }

  /** Whether it begins and ends within the hours of one day. */
  boolean hold(Errand errand) {
    var start = errand.startsAt().atZone(Errand.JAPAN);
    var end = errand.endsAt().atZone(Errand.JAPAN);
    return start.toLocalDate().equals(end.toLocalDate())
        && !start.toLocalTime().isBefore(FIRST)
        && !end.toLocalTime().isAfter(LAST);
  }
}
