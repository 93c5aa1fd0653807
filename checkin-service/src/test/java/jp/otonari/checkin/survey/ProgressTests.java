package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
  void what_is_open_when_the_pairing_ends_is_cancelled_and_time_does_not_move_it_on() {
    var due = planned.next(DUE_ON, CADENCE);
    var overdue = due.next(LocalDate.parse("2026-04-25"), CADENCE);

    for (var open : List.of(planned, due, overdue)) {
      var closed = open.closed();

      assertThat(closed.state()).isEqualTo(State.CANCELLED);
      assertThat(closed.nextOn()).isNull();
      assertThat(closed.attention()).isNull();
      assertThat(closed.next(DUE_ON.plusYears(1), CADENCE)).isEqualTo(closed);
      assertThat(closed.closed()).isEqualTo(closed);
    }
  }

  @Test
  void after_the_end_a_silence_needs_no_call_but_a_worry_does() {
    var reminded = planned.next(DUE_ON, CADENCE).next(LocalDate.parse("2026-04-25"), CADENCE);
    var missed = reminded.next(LocalDate.parse("2026-05-09"), CADENCE);
    var worried = planned.next(DUE_ON, CADENCE).answered(answer(Feeling.WORRIED, null));

    assertThat(missed.closed().state()).isEqualTo(State.MISSED);
    assertThat(missed.closed().attention()).isNull();
    assertThat(worried.closed()).isEqualTo(worried);
  }

  @Test
  void what_is_quiet_by_agreement_is_not_asked_nor_reminded_of_nor_called_about() {
    var due = planned.next(DUE_ON, CADENCE);
    var overdue = due.next(LocalDate.parse("2026-04-25"), CADENCE);
    var missed = overdue.next(LocalDate.parse("2026-05-09"), CADENCE);

    assertThat(planned.skipped()).isEqualTo(planned.closed());
    assertThat(due.skipped()).isEqualTo(due);
    for (var silent : List.of(due, overdue, missed)) {
      assertThat(silent.hushed().state()).isEqualTo(State.MISSED);
      assertThat(silent.hushed().nextOn()).isNull();
      assertThat(silent.hushed().attention()).isNull();
    }
    assertThat(planned.hushed()).isEqualTo(planned);
  }

  @Test
  void a_question_that_waits_still_leaves_a_week_to_answer() {
    var later = LocalDate.parse("2026-06-01");

    var asked = planned.waitingUntil(later).next(later, CADENCE);

    assertThat(planned.waitingUntil(later).nextOn()).isEqualTo(later);
    assertThat(asked.answerBy()).isEqualTo("2026-06-08");
    assertThat(asked.waitingUntil(later)).isEqualTo(asked);
  }

  @Test
  void without_its_note_an_answer_keeps_what_was_ticked() {
    var answered = planned.next(DUE_ON, CADENCE).answered(answer(Feeling.WORRIED, "He shouted"));

    assertThat(answered.withoutNote())
        .isEqualTo(planned.next(DUE_ON, CADENCE).answered(answer(Feeling.WORRIED, null)));
    assertThat(planned.withoutNote()).isEqualTo(planned);
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
