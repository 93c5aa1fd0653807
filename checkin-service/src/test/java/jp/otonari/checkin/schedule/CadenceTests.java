package jp.otonari.checkin.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

class CadenceTests {

  @Test
  void without_a_setting_it_is_the_cadence_of_the_programme() {
    assertThat(bind(Map.of())).isEqualTo(Cadence.ofTheProgramme());
  }

  @Test
  void a_branch_may_ask_at_other_times() {
    var cadence =
        bind(
            Map.of(
                "otonari.cadence.steps[0].kind", "DAY_7",
                "otonari.cadence.steps[0].after", "10d",
                "otonari.cadence.steps[1].kind", "AFTER_3_MONTHS",
                "otonari.cadence.steps[1].from", "END",
                "otonari.cadence.steps[1].after", "P2M"));

    assertThat(cadence.steps())
        .containsExactly(
            Step.afterStart(Kind.DAY_7, Period.ofDays(10)),
            Step.afterEnd(Kind.AFTER_3_MONTHS, Period.ofMonths(2)));
  }

  @Test
  void the_same_question_twice_is_refused() {
    assertThatThrownBy(
            () ->
                bind(
                    Map.of(
                        "otonari.cadence.steps[0].kind", "DAY_7",
                        "otonari.cadence.steps[0].after", "7d",
                        "otonari.cadence.steps[1].kind", "DAY_7",
                        "otonari.cadence.steps[1].after", "7d")))
        .isInstanceOf(BindException.class)
        .hasStackTraceContaining("two steps are the same");
  }

  @Test
  void giving_up_before_the_reminder_is_refused() {
    assertThatThrownBy(() -> bind(Map.of("otonari.cadence.missed-days", "7")))
        .isInstanceOf(BindException.class)
        .hasStackTraceContaining("missed-days must be more than answer-days");
  }

  @Test
  void two_questions_of_a_short_pairing_for_one_day_become_one() {
    var quarter = new Term(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-07-01"));

    var days =
        new Schedule(Cadence.ofTheProgramme(), new WorkingDays(Set.of()))
            .of(Span.of(quarter), Set.of(), _ -> Optional.empty());

    assertThat(days)
        .filteredOn(day -> day.on().equals(LocalDate.parse("2026-06-01")))
        .extracting(day -> day.step().kind())
        .containsExactly(Kind.END_OR_EXTEND);
  }

  private static Cadence bind(Map<String, String> settings) {
    try (var validation = Validation.buildDefaultValidatorFactory()) {
      var checks = new ValidationBindHandler(new SpringValidatorAdapter(validation.getValidator()));
      return new Binder(new MapConfigurationPropertySource(settings))
          .bindOrCreate("otonari.cadence", Bindable.of(Cadence.class), checks);
    }
  }
}
