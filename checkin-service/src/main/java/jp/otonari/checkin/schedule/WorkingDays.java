package jp.otonari.checkin.schedule;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The days on which the office works: no weekend, no public holiday of Japan. */
public record WorkingDays(Set<LocalDate> holidays) {

  public WorkingDays {
    holidays = Set.copyOf(holidays);
  }

  /** Reads a table with a header row and the date in the first column. */
  public static WorkingDays without(InputStream holidayTable) {
    try (var lines =
        new BufferedReader(new InputStreamReader(holidayTable, StandardCharsets.UTF_8))) {
      return new WorkingDays(
          lines
              .lines()
              .skip(1)
              .map(line -> LocalDate.parse(line.substring(0, line.indexOf('\t'))))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contain(LocalDate day) {
    return !EnumSet.of(SATURDAY, SUNDAY).contains(day.getDayOfWeek()) && !holidays.contains(day);
  }
}
