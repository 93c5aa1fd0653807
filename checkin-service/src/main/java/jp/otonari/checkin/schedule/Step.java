package jp.otonari.checkin.schedule;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One question of the cadence.
 *
 * @param kind what is asked
 * @param from which end of the pairing the time is counted from
 * @param after days or months; before that day when negative
 */
public record Step(
    @NotNull Kind kind, @DefaultValue("START") @NotNull From from, @NotNull Period after) {

  /** The two days of a pairing from which time is counted. */
  public enum From {
    START,
    END
  }

  static Step afterStart(Kind kind, Period time) {
    return new Step(kind, From.START, time);
  }

  static Step afterEnd(Kind kind, Period time) {
    return new Step(kind, From.END, time);
  }

  /** What is counted from an end that moved is another question than before. */
  String code(Span span) {
    var code = kind + " " + from + " " + after;
    return from == From.END && span.isMoved() ? code + " " + span.now().endsOn() : code;
  }

  /**
   * @param planned whether the first time had this step, too
   */
  boolean isToBeAsked(Span span, boolean planned) {
    var asBefore = planned && (from == From.START || !span.isMoved());
    return asBefore || nominalDay(span.now()).isAfter(span.since());
  }

  boolean isLeftIn(Span span) {
    return !span.over() || from == From.END && !after.isNegative();
  }

  LocalDate nominalDay(Term term) {
    return switch (from) {
      case START -> term.afterStart(after);
      case END -> term.afterEnd(after);
    };
  }

  /** A shorter pairing is not asked about months that it does not have. */
  boolean happensIn(Term term) {
    return from == From.END
        ? nominalDay(term).isAfter(term.startsOn())
        : !nominalDay(term).isAfter(term.endsOn());
  }

  /** Of two questions for one day, the monthly one gives way. */
  static Step moreSpecial(Step one, Step other) {
    return one.kind == Kind.MONTHLY ? other : one;
  }

  /** And also when there is another in the same week, before or after it. */
  boolean givesWayTo(Step other, Term term) {
    return kind == Kind.MONTHLY
        && other.kind != Kind.MONTHLY
        && Math.abs(DAYS.between(nominalDay(term), other.nominalDay(term))) < 7;
  }
}
