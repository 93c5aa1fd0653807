package jp.otonari.checkin.schedule;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays the cadence on the calendar. Pure: same time, same days taken, same days. */
public record Schedule(Cadence cadence, WorkingDays workingDays) {

  /**
   * A step and the day on which it is asked.
   *
   * @param code names the question within its pairing for ever, so that planning it again finds the
   *     check-in it already planned
   */
  public record Day(Step step, String code, LocalDate on) {}

  /**
   * The days on which one person is asked, in order: each on the first working day that is neither
   * taken nor used by an earlier step, unless it has a day already.
   *
   * @param taken days on which the same person is asked
   * @param kept the day of a question, by its code, that is planned already
   */
  public List<Day> of(Span span, Set<LocalDate> taken, Function<String, Optional<LocalDate>> kept) {
    var days = new ArrayList<Day>();
    var first = stepsOf(span.first());
    var earliest = span.startsOn().plusDays(1);
    for (var step : stepsOf(span.now())) {
      var code = step.code(span);
      var day = kept.apply(code);
      if (day.isEmpty() && step.isToBeAsked(span, first.contains(step))) {
        day = Optional.of(freeDay(later(earliest, step.nominalDay(span.now())), taken));
      }
      if (day.isPresent() && step.isLeftIn(span)) {
        days.add(new Day(step, code, day.get()));
        earliest = later(earliest, day.get().plusDays(1));
      }
    }
    return List.copyOf(days);
  }

  private Collection<Step> stepsOf(Term term) {
    var steps =
        cadence.steps().stream()
            .filter(step -> step.happensIn(term))
            .collect(
                toMap(step -> step.nominalDay(term), step -> step, Step::moreSpecial, TreeMap::new))
            .values();
    return steps.stream()
        .filter(step -> steps.stream().noneMatch(other -> step.givesWayTo(other, term)))
        .toList();
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
