package jp.otonari.intake.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.otonari.defaults.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  @ParameterizedTest
  @CsvSource({
    "APPLIED, INTERVIEWED, true", "APPLIED, APPLIED, false", "APPLIED, TRAINED, false",
    "APPLIED, CLEARED, false", "INTERVIEWED, TRAINED, true", "INTERVIEWED, APPLIED, false",
    "TRAINED, CLEARED, true", "CLEARED, CLEARED, false", "CLEARED, INTERVIEWED, false"
  })
  void no_step_is_skipped_or_taken_twice(Step now, Step next, boolean allowed) {
    assertThat(at(now).allows(next)).isEqualTo(allowed);
  }

  @Test
  void each_step_is_kept_with_its_day_and_who_recorded_it() {
    var cleared = at(Step.TRAINED).take(taken(Step.CLEARED), TODAY.plusYears(3));

    assertThat(cleared.steps()).extracting(StepTaken::step).containsExactly(Step.values());
    assertThat(cleared.steps().getLast()).isEqualTo(taken(Step.CLEARED));
    assertThat(cleared.clearedUntil()).isEqualTo("2029-04-10");
  }

  @Test
  void a_clearance_lasts_until_a_day_to_come() {
    assertThat(new ScreeningForm(Step.CLEARED, TODAY.plusDays(1)).problems(TODAY)).isEmpty();
    assertThat(new ScreeningForm(Step.CLEARED, TODAY).problems(TODAY))
        .containsExactly(new FieldProblem("clearedUntil", "date"));
    assertThat(new ScreeningForm(Step.CLEARED, null).problems(TODAY))
        .containsExactly(new FieldProblem("clearedUntil", "required"));
  }

  @Test
  void only_a_clearance_has_an_end() {
    assertThat(new ScreeningForm(Step.TRAINED, null).problems(TODAY)).isEmpty();
    assertThat(new ScreeningForm(Step.TRAINED, TODAY.plusDays(1)).problems(TODAY))
        .containsExactly(new FieldProblem("clearedUntil", "unexpected"));
  }

  private static Screening at(Step step) {
    var screening = Screening.begin(TODAY, "registration-form");
    for (var next : Step.values()) {
      if (next != Step.APPLIED && next.compareTo(step) <= 0) {
        screening = screening.take(taken(next), null);
      }
    }
    return screening;
  }

  private static StepTaken taken(Step step) {
    return new StepTaken(step, TODAY, "coordinator@example.jp");
  }
}
