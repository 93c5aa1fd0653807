package jp.otonari.intake.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.otonari.intake.volunteer.Standing.Applied;
import jp.otonari.intake.volunteer.Standing.Cleared;
import jp.otonari.intake.volunteer.Standing.Interviewed;
import jp.otonari.intake.volunteer.Standing.Paused;
import jp.otonari.intake.volunteer.Standing.Trained;
import jp.otonari.intake.volunteer.Standing.Withdrawn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final LocalDate IN_A_YEAR = LocalDate.of(2027, 4, 10);
  private static final Undone MISTAKE = new Undone(Instant.EPOCH, "office", "wrong person");

  /** Rows: where somebody stands. Columns: each step. A dash: not now. */
  @ParameterizedTest
  @CsvSource({
    "APPLIED,     -, INTERVIEWED, -, -, -, -, -, WITHDRAWN",
    "INTERVIEWED, -, -, TRAINED, -, -, -, -, WITHDRAWN",
    "TRAINED,     -, -, -, CLEARED, -, -, -, WITHDRAWN",
    "CLEARED,     -, -, -, -, CLEARED, PAUSED, -, WITHDRAWN",
    "PAUSED,      -, -, -, -, PAUSED, PAUSED, CLEARED, WITHDRAWN",
    "WITHDRAWN,   -, -, -, -, -, -, -, -",
  })
  void a_step_leads_on_from_where_it_is_due_and_nowhere_else(
      VolunteerStatus from,
      String applied,
      String interviewed,
      String trained,
      String cleared,
      String renewed,
      String paused,
      String resumed,
      String withdrawn) {
    String[] reached = {
      applied, interviewed, trained, cleared, renewed, paused, resumed, withdrawn
    };
    for (var step : Step.values()) {
      var next = standing(from).after(step, IN_A_YEAR).map(there -> there.status().name());
      assertThat(next.orElse("-")).as("%s after %s", step, from).isEqualTo(reached[step.ordinal()]);
    }
  }

  @Test
  void a_renewal_keeps_the_pause_and_a_pause_keeps_the_clearance() {
    var paused = new Paused(TODAY.plusDays(30), IN_A_YEAR);

    assertThat(paused.after(Step.RENEWED, IN_A_YEAR.plusYears(1)))
        .contains(new Paused(TODAY.plusDays(30), IN_A_YEAR.plusYears(1)));
    assertThat(paused.after(Step.PAUSED, TODAY.plusDays(60)))
        .contains(new Paused(TODAY.plusDays(60), IN_A_YEAR));
    assertThat(paused.after(Step.RESUMED, null)).contains(new Cleared(IN_A_YEAR));
  }

  @Test
  void the_last_step_that_counts_can_be_undone_one_after_the_other() {
    var screening = cleared().take(taken(Step.PAUSED, TODAY.plusDays(30)));

    var afterOne = screening.undo(MISTAKE);
    var afterTwo = afterOne.undo(MISTAKE);

    assertThat(afterOne.standing()).isEqualTo(new Cleared(IN_A_YEAR));
    assertThat(afterOne.undoable()).map(StepTaken::step).contains(Step.CLEARED);
    assertThat(afterTwo.standing()).isEqualTo(new Trained());
    assertThat(afterTwo.steps()).hasSize(5).filteredOn(StepTaken::isUndone).hasSize(2);
    assertThat(afterTwo.steps().getLast().undone()).isEqualTo(MISTAKE);
  }

  @Test
  void of_two_equal_steps_the_last_one_is_undone() {
    var pause = taken(Step.PAUSED, TODAY.plusDays(30));
    var twice = cleared().take(pause).take(taken(Step.RESUMED, null)).take(pause);

    var undone = twice.undo(MISTAKE);

    assertThat(undone.standing()).isEqualTo(new Cleared(IN_A_YEAR));
    assertThat(undone.undoable()).map(StepTaken::step).contains(Step.RESUMED);
  }

  @Test
  void the_application_and_what_came_by_itself_cannot_be_undone() {
    var back = StepTaken.plain(Step.RESUMED, Instant.EPOCH, StepTaken.BY_ITSELF);
    var resumed = cleared().take(taken(Step.PAUSED, TODAY.plusDays(30))).take(back);

    assertThat(Screening.begin(Instant.EPOCH, "form").undoable()).isEqualTo(Optional.empty());
    assertThat(resumed.undoable()).isEmpty();
  }

  @Test
  void the_history_tells_where_each_step_led() {
    var screening =
        cleared()
            .take(taken(Step.PAUSED, TODAY.plusDays(30)))
            .take(taken(Step.RENEWED, IN_A_YEAR.plusYears(1)))
            .undo(MISTAKE);

    assertThat(HistoryView.of(screening))
        .extracting(HistoryView::status)
        .containsExactly(
            VolunteerStatus.APPLIED,
            VolunteerStatus.INTERVIEWED,
            VolunteerStatus.TRAINED,
            VolunteerStatus.CLEARED,
            VolunteerStatus.PAUSED,
            VolunteerStatus.PAUSED);
    assertThat(screening.standing()).isEqualTo(new Paused(TODAY.plusDays(30), IN_A_YEAR));
  }

  private static Screening cleared() {
    return Screening.begin(Instant.EPOCH, "form")
        .take(taken(Step.INTERVIEWED, null))
        .take(taken(Step.TRAINED, null))
        .take(taken(Step.CLEARED, IN_A_YEAR));
  }

  private static StepTaken taken(Step step, @Nullable LocalDate until) {
    return new StepTaken(step, Instant.EPOCH, "office", null, until, null, null, null);
  }

  private static Standing standing(VolunteerStatus status) {
    return switch (status) {
      case APPLIED -> new Applied();
      case INTERVIEWED -> new Interviewed();
      case TRAINED -> new Trained();
      case CLEARED -> new Cleared(IN_A_YEAR);
      case PAUSED -> new Paused(TODAY.plusDays(30), IN_A_YEAR);
      case WITHDRAWN -> new Withdrawn();
    };
  }
}
