package jp.otonari.checkin.schedule;

import static java.time.LocalDate.parse;
import static jp.otonari.checkin.schedule.Kind.AFTER_3_MONTHS;
import static jp.otonari.checkin.schedule.Kind.DAY_21;
import static jp.otonari.checkin.schedule.Kind.DAY_7;
import static jp.otonari.checkin.schedule.Kind.END_OR_EXTEND;
import static jp.otonari.checkin.schedule.Kind.GRADUATION;
import static jp.otonari.checkin.schedule.Kind.MONTHLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.otonari.checkin.schedule.Schedule.Day;
import org.junit.jupiter.api.Test;

class ScheduleTests {

  private static final WorkingDays OFFICE =
      WorkingDays.without(
          Objects.requireNonNull(ScheduleTests.class.getResourceAsStream("/data/holidays_jp.tsv")));
  private static final WorkingDays EVERY_WEEKDAY = new WorkingDays(Set.of());

  private static final Function<String, Optional<LocalDate>> NEW = _ -> Optional.empty();

  private final Schedule schedule = new Schedule(Cadence.ofTheProgramme(), OFFICE);

  @Test
  void a_pairing_is_asked_after_a_week_after_three_then_monthly_and_three_months_after_the_end() {
    var days = fixed(sixMonthsFrom("2026-04-01"));

    assertThat(days)
        .extracting(day -> day.step().kind())
        .containsExactly(
            DAY_7,
            DAY_21,
            MONTHLY,
            MONTHLY,
            MONTHLY,
            MONTHLY,
            END_OR_EXTEND,
            GRADUATION,
            AFTER_3_MONTHS);
    assertThat(dates(days))
        .containsExactly(
            parse("2026-04-08"),
            parse("2026-04-22"),
            parse("2026-05-01"),
            parse("2026-06-01"),
            parse("2026-07-01"),
            parse("2026-08-03"),
            parse("2026-09-01"),
            parse("2026-10-01"),
            parse("2027-01-04"));
  }

  @Test
  void golden_week_moves_a_question_to_the_first_working_day_after_it() {
    var days = fixed(sixMonthsFrom("2026-04-25"));

    assertThat(days.getFirst().on()).isEqualTo("2026-05-07");
  }

  @Test
  void a_pairing_from_31_august_is_asked_on_the_last_days_of_short_months() {
    var days =
        new Schedule(Cadence.ofTheProgramme(), EVERY_WEEKDAY)
            .of(Span.of(new Term(parse("2026-08-31"), parse("2027-02-28"))), Set.of(), NEW);

    assertThat(dates(days).subList(2, 9))
        .containsExactly(
            parse("2026-09-30"),
            parse("2026-11-02"),
            parse("2026-11-30"),
            parse("2026-12-31"),
            parse("2027-02-01"),
            parse("2027-03-01"),
            parse("2027-05-31"));
  }

  @Test
  void in_a_leap_year_the_same_pairing_ends_on_29_february() {
    var term = new Term(parse("2027-08-31"), parse("2028-02-29"));

    assertThat(term.afterEnd(Period.ZERO)).isEqualTo("2028-02-29");
    assertThat(term.afterEnd(Period.ofMonths(3))).isEqualTo("2028-05-31");
    assertThat(term.afterEnd(Period.ofMonths(-1))).isEqualTo("2028-01-31");
  }

  @Test
  void nobody_is_asked_about_two_pairings_on_one_day() {
    var term = sixMonthsFrom("2026-04-01");
    var first = fixed(term);

    var second = schedule.of(Span.of(term), Set.copyOf(dates(first)), NEW);

    assertThat(dates(second)).doesNotContainAnyElementsOf(dates(first)).isSorted();
    assertThat(second.getFirst().on()).isEqualTo("2026-04-09");
  }

  @Test
  void a_shorter_pairing_is_asked_only_about_the_months_it_has() {
    var days = fixed(new Term(parse("2026-04-01"), parse("2026-07-01")));

    assertThat(days)
        .extracting(day -> day.step().kind())
        .containsExactly(DAY_7, DAY_21, MONTHLY, END_OR_EXTEND, GRADUATION, AFTER_3_MONTHS);
  }

  @Test
  void a_pairing_that_ends_before_it_starts_is_refused() {
    assertThatThrownBy(() -> new Term(parse("2026-04-02"), parse("2026-04-01")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whichever_day_of_four_years_a_pairing_starts_it_is_asked_nine_times_in_order() {
    everyStart()
        .forEach(
            start -> {
              var days = fixed(new Term(start, start.plusMonths(6)));

              assertThat(days).as("%s", start).hasSize(9);
              assertThat(dates(days)).as("%s", start).isSorted().doesNotHaveDuplicates();
            });
  }

  @Test
  void whichever_day_of_four_years_a_pairing_starts_nobody_is_asked_on_a_weekend_or_holiday() {
    everyStart()
        .flatMap(start -> fixed(new Term(start, start.plusMonths(6))).stream())
        .forEach(day -> assertThat(day.on()).matches(OFFICE::contain, "is a working day"));
  }

  @Test
  void whichever_day_of_four_years_a_pairing_starts_no_question_comes_early_or_a_week_late() {
    everyStart()
        .forEach(
            start -> {
              var term = new Term(start, start.plusMonths(6));
              for (var day : fixed(term)) {
                var nominal = day.step().nominalDay(term);
                assertThat(day.on()).isBetween(nominal, nominal.plusDays(7));
              }
            });
  }

  @Test
  void whichever_day_of_four_years_a_pairing_starts_months_are_counted_from_that_day() {
    everyStart()
        .forEach(
            start -> {
              var days = fixed(new Term(start, start.plusMonths(6)));

              assertThat(days)
                  .extracting(day -> day.step().nominalDay(new Term(start, start.plusMonths(6))))
                  .endsWith(start.plusMonths(5), start.plusMonths(6), start.plusMonths(9));
            });
  }

  @Test
  void an_extended_pairing_is_asked_for_its_further_months_and_about_its_new_end() {
    var first = sixMonthsFrom("2026-04-01");
    var now = new Term(first.startsOn(), parse("2027-01-01"));
    var before = fixed(first);

    var days =
        schedule.of(new Span(first, now, parse("2026-09-10"), false), taken(before), in(before));

    assertThat(days.subList(0, 6)).isEqualTo(before.subList(0, 6));
    assertThat(days.subList(6, days.size()))
        .extracting(day -> day.step().kind() + " " + day.on())
        .containsExactly(
            "MONTHLY 2026-10-02",
            "MONTHLY 2026-11-02",
            "END_OR_EXTEND 2026-12-01",
            "GRADUATION 2027-01-05",
            "AFTER_3_MONTHS 2027-04-01");
  }

  @Test
  void nobody_is_asked_in_arrears_about_a_month_that_gave_way_to_another_question() {
    var first = sixMonthsFrom("2026-04-01");
    var now = new Term(first.startsOn(), parse("2026-10-15"));

    var days =
        schedule.of(new Span(first, now, parse("2026-09-20"), false), Set.of(), in(fixed(first)));

    assertThat(days)
        .extracting(day -> day.step().kind() + " " + day.on())
        .endsWith(
            "MONTHLY 2026-08-03",
            "MONTHLY 2026-10-01",
            "GRADUATION 2026-10-15",
            "AFTER_3_MONTHS 2027-01-15");
  }

  @Test
  void a_month_gives_way_to_the_end_of_the_same_week() {
    var first = sixMonthsFrom("2026-04-01");
    var now = new Term(first.startsOn(), parse("2026-11-05"));

    var days = schedule.of(new Span(first, now, parse("2026-08-20"), false), Set.of(), NEW);

    assertThat(days)
        .extracting(day -> day.step().kind() + " " + day.on())
        .contains("END_OR_EXTEND 2026-10-05", "GRADUATION 2026-11-05")
        .doesNotContain("MONTHLY 2026-10-01", "MONTHLY 2026-11-02");
  }

  @Test
  void after_an_early_graduation_only_the_end_is_asked_about() {
    var first = sixMonthsFrom("2026-04-01");
    var now = new Term(first.startsOn(), parse("2026-07-10"));

    var days =
        schedule.of(new Span(first, now, parse("2026-07-09"), true), Set.of(), in(fixed(first)));

    assertThat(days)
        .extracting(day -> day.step().kind() + " " + day.on())
        .containsExactly("GRADUATION 2026-07-10", "AFTER_3_MONTHS 2026-10-13");
  }

  private List<Day> fixed(Term term) {
    return schedule.of(Span.of(term), Set.of(), NEW);
  }

  private static Set<LocalDate> taken(List<Day> days) {
    return Set.copyOf(dates(days));
  }

  private static Function<String, Optional<LocalDate>> in(List<Day> planned) {
    return code -> planned.stream().filter(day -> day.code().equals(code)).map(Day::on).findFirst();
  }

  private static Stream<LocalDate> everyStart() {
    return parse("2026-01-01").datesUntil(parse("2030-01-01"));
  }

  private static Term sixMonthsFrom(String start) {
    return new Term(parse(start), parse(start).plusMonths(6));
  }

  private static List<LocalDate> dates(List<Day> days) {
    return days.stream().map(Day::on).toList();
  }
}
