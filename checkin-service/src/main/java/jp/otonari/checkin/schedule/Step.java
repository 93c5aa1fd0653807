package jp.otonari.checkin.schedule;

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

  /** Names this step for ever, so that planning it again finds the check-in it already planned. */
  public String code() {
    return kind + " " + from + " " + after;
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
}
