package jp.otonari.checkin.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays the cadence on the calendar. Pure: same term, same days taken, same days. */
public record Schedule(Cadence cadence, WorkingDays workingDays) {

  /** A step and the day on which it is asked. */
  public record Day(Step step, LocalDate on) {}

  /**
   * The days on which one person is asked, in order: each on the first working day that is neither
   * taken nor used by an earlier step.
   *
   * @param taken days on which the same person is asked about another pairing
   */
  public List<Day> of(Term term, Set<LocalDate> taken) {
    var days = new ArrayList<Day>();
    var earliest = term.startsOn().plusDays(1);
    for (var step : stepsOf(term)) {
      var day = freeDay(later(earliest, step.nominalDay(term)), taken);
      days.add(new Day(step, day));
      earliest = day.plusDays(1);
    }
    return List.copyOf(days);
  }

  private Collection<Step> stepsOf(Term term) {
    return cadence.steps().stream()
        .filter(step -> step.happensIn(term))
        .collect(
            Collectors.toMap(
                step -> step.nominalDay(term), step -> step, Step::moreSpecial, TreeMap::new))
        .values();
  }

  private LocalDate freeDay(LocalDate from, Set<LocalDate> taken) {
    return Stream.iterate(from, day -> day.plusDays(1))
        .filter(workingDays::contain)
        .filter(day -> !taken.contains(day))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
