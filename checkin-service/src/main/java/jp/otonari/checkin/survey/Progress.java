package jp.otonari.checkin.survey;

import java.time.LocalDate;
import jp.otonari.checkin.schedule.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * How far a check-in has come: planned, due, then answered or missed, or cancelled before either.
 * Each step is a new value.
 *
 * @param answerBy last day before the reminder; counted from the day the person was really asked
 * @param nextOn the day from which time alone moves it on; null when only a person can
 * @param attention why it waits for a coordinator; null when it does not
 */
record Progress(
    State state,
    LocalDate answerBy,
    @Nullable LocalDate nextOn,
    @Nullable Attention attention,
    @Nullable Answer answer,
    @Nullable Seen seen) {

  /** The chain of states. */
  enum State {
    PLANNED,
    DUE,
    ANSWERED,
    MISSED,
    CANCELLED
  }

  static Progress planned(LocalDate dueOn, Cadence cadence) {
    return new Progress(
        State.PLANNED, dueOn.plusDays(cadence.answerDays()), dueOn, null, null, null);
  }

  /** What the passing of time makes of it: asked, then reminded once, then missed. */
  Progress next(LocalDate today, Cadence cadence) {
    return switch (state) {
      case PLANNED -> asked(today.plusDays(cadence.answerDays()));
      case DUE -> isOverdue() ? missed() : reminded(today, cadence);
      case ANSWERED, MISSED, CANCELLED -> this;
    };
  }

  /**
   * The pairing is no more: what was not answered yet is not asked any more, and a silence needs no
   * call. A worry still does.
   */
  Progress closed() {
    return switch (state) {
      case PLANNED, DUE -> new Progress(State.CANCELLED, answerBy, null, null, null, null);
      case MISSED -> new Progress(State.MISSED, answerBy, null, null, null, seen);
      case ANSWERED, CANCELLED -> this;
    };
  }

  /** The two do not meet on the day of this question: it is not asked at all. */
  Progress skipped() {
    return state == State.PLANNED ? closed() : this;
  }

  /** Nobody is asked before that day. */
  Progress waitingUntil(LocalDate day) {
    return state == State.PLANNED
        ? new Progress(State.PLANNED, answerBy, day, null, null, null)
        : this;
  }

  /**
   * Quiet by agreement: nobody is reminded, and a silence needs no call; an answer is still
   * welcome.
   */
  Progress hushed() {
    return switch (state) {
      case DUE, MISSED -> new Progress(State.MISSED, answerBy, null, null, null, seen);
      case PLANNED, ANSWERED, CANCELLED -> this;
    };
  }

  Progress withoutNote() {
    return answer == null
        ? this
        : new Progress(state, answerBy, nextOn, attention, answer.withoutNote(), seen);
  }

  private Progress asked(LocalDate lastDay) {
    return new Progress(State.DUE, lastDay, lastDay.plusDays(1), null, null, null);
  }

  private Progress reminded(LocalDate today, Cadence cadence) {
    var giveUpOn = today.plusDays(cadence.missedDays() - cadence.answerDays());
    return new Progress(State.DUE, answerBy, giveUpOn, Attention.OVERDUE, null, null);
  }

  private Progress missed() {
    return new Progress(State.MISSED, answerBy, null, Attention.MISSED, null, null);
  }

  Progress answered(Answer answer) {
    var attention = answer.feeling() == Feeling.WORRIED ? Attention.WORRIED : null;
    return new Progress(State.ANSWERED, answerBy, null, attention, answer, null);
  }

  Progress seen(Seen seen) {
    return new Progress(state, answerBy, nextOn, null, answer, seen);
  }

  boolean isOverdue() {
    return attention == Attention.OVERDUE;
  }
}
