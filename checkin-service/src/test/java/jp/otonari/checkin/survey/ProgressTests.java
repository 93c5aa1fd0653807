package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.otonari.checkin.schedule.Cadence;
import jp.otonari.checkin.survey.Progress.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTests {

  private static final Cadence CADENCE = Cadence.ofTheProgramme();
  private static final LocalDate DUE_ON = LocalDate.parse("2026-04-17");
  private static final Instant NOW = Instant.parse("2026-04-18T00:00:00Z");

  private final Progress planned = Progress.planned(DUE_ON, CADENCE);

  @Test
  void a_planned_check_in_waits_for_its_day() {
    assertThat(planned.state()).isEqualTo(State.PLANNED);
    assertThat(planned.nextOn()).isEqualTo(DUE_ON);
  }

  @Test
  void a_person_has_a_week_to_answer() {
    var due = planned.next(DUE_ON, CADENCE);

    assertThat(due.answerBy()).isEqualTo("2026-04-24");
    assertThat(due.nextOn()).isEqualTo("2026-04-25");
    assertThat(due.isOverdue()).isFalse();
  }

  @Test
  void who_is_asked_late_still_has_a_week() {
    var due = planned.next(DUE_ON.plusDays(30), CADENCE);

    assertThat(due.answerBy()).isEqualTo(DUE_ON.plusDays(37));
  }

  @Test
  void who_does_not_answer_is_reminded_once_and_missed_after_twenty_one_days() {
    var reminded = planned.next(DUE_ON, CADENCE).next(LocalDate.parse("2026-04-25"), CADENCE);
    var missed = reminded.next(LocalDate.parse("2026-05-09"), CADENCE);

    assertThat(reminded.isOverdue()).isTrue();
    assertThat(reminded.nextOn()).isEqualTo(DUE_ON.plusDays(22));
    assertThat(missed.state()).isEqualTo(State.MISSED);
    assertThat(missed.attention()).isEqualTo(Attention.MISSED);
    assertThat(missed.nextOn()).isNull();
  }

  @Test
  void time_changes_nothing_that_is_answered() {
    var answered = planned.next(DUE_ON, CADENCE).answered(answer(Feeling.GOOD, null));

    assertThat(answered.nextOn()).isNull();
    assertThat(answered.next(DUE_ON.plusYears(1), CADENCE)).isEqualTo(answered);
  }

  @Test
  void a_worry_waits_until_a_coordinator_has_seen_it() {
    var worried = planned.next(DUE_ON, CADENCE).answered(answer(Feeling.WORRIED, null));

    assertThat(worried.attention()).isEqualTo(Attention.WORRIED);
    assertThat(worried.seen(new Seen("coordinator", NOW)).attention()).isNull();
  }

  @Test
  void a_note_never_reaches_a_log() {
    assertThat(answer(Feeling.WORRIED, "He shouted at me")).asString().doesNotContain("shouted");
    assertThat(new AnswerForm(true, Feeling.WORRIED, null, "He shouted at me"))
        .asString()
        .doesNotContain("shouted");
  }

  private static Answer answer(Feeling feeling, @Nullable String note) {
    return new Answer(true, feeling, null, note, NOW);
  }
}
