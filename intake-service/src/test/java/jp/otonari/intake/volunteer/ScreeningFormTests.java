package jp.otonari.intake.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningFormTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "INTERVIEWED, -, -, -, -, -, ''",
        "INTERVIEWED, 2026-04-10, -, -, -, kind and calm, ''",
        "INTERVIEWED, 2026-04-11, -, -, -, -, on date",
        "INTERVIEWED, 2025-04-10, -, -, -, -, on date",
        "INTERVIEWED, -, 2027-04-10, -, -, -, clearedUntil unexpected",
        "TRAINED, 2026-04-09, -, -, -, -, ''",
        "TRAINED, -, -, -, why, -, reason unexpected",
        "CLEARED, -, -, -, -, -, clearedUntil required",
        "CLEARED, -, 2026-04-10, -, -, -, clearedUntil date",
        "CLEARED, -, 2026-04-11, -, -, -, ''",
        "CLEARED, -, 2036-04-10, -, -, -, ''",
        "CLEARED, -, 2036-04-11, -, -, -, clearedUntil date",
        "RENEWED, -, -, -, -, -, clearedUntil required",
        "RENEWED, 2026-04-10, 2027-04-10, -, -, -, on unexpected",
        "PAUSED, -, -, -, -, -, until required; reason required",
        "PAUSED, -, -, 2026-04-10, a birth, -, until date",
        "PAUSED, -, -, 2026-05-10, '  ', -, reason required",
        "PAUSED, -, -, 2026-05-10, a move, -, ''",
        "PAUSED, -, -, 2028-04-11, a move, -, until date",
        "PAUSED, -, 2027-04-10, 2026-05-10, a move, -, clearedUntil unexpected",
        "RESUMED, -, -, -, -, -, ''",
        "RESUMED, -, -, 2026-05-10, -, -, until unexpected",
        "WITHDRAWN, -, -, -, -, -, reason required",
        "WITHDRAWN, -, -, -, moved away, -, ''",
        "WITHDRAWN, -, -, -, moved away, note, note unexpected",
      })
  void each_step_asks_for_what_it_needs(
      Step step,
      @Nullable LocalDate on,
      @Nullable LocalDate clearedUntil,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable String note,
      String expected) {
    var form = new ScreeningForm(step, on, clearedUntil, until, reason, note);

    var problems =
        form.problems(TODAY).stream()
            .map(problem -> problem.field() + " " + problem.code())
            .collect(Collectors.joining("; "));

    assertThat(problems).isEqualTo(expected);
  }

  @Test
  void an_interview_without_a_day_was_held_today() {
    var form = new ScreeningForm(Step.INTERVIEWED, null, null, null, null, "calm");

    var taken = form.taken(Instant.EPOCH, TODAY, "office");

    assertThat(taken.on()).isEqualTo(TODAY);
    assertThat(taken.note()).isEqualTo("calm");
    assertThat(taken + "" + form).doesNotContain("calm");
  }
}
