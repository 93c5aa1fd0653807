package jp.otonari.checkin.schedule;

import static java.time.Period.ofDays;
import static java.time.Period.ofMonths;
import static jp.otonari.checkin.schedule.Step.afterEnd;
import static jp.otonari.checkin.schedule.Step.afterStart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a branch keeps in touch with a pairing; the programme's own cadence when nothing is set.
 *
 * @param steps what is asked, and when
 * @param answerDays how many days a person has before one reminder goes out
 * @param missedDays how many days after the question the silence goes to the coordinator
 */
@Validated
@ConfigurationProperties("otonari.cadence")
public record Cadence(
    @DefaultValue List<@Valid Step> steps,
    @DefaultValue("7") @Min(1) @Max(60) int answerDays,
    @DefaultValue("21") @Min(2) @Max(180) int missedDays) {

  /** Months of a pair that was extended again and again. */
  private static final int LONGEST = 60;

  private static final List<Step> PROGRAMME =
      Stream.concat(
              Stream.of(
                  afterStart(Kind.DAY_7, ofDays(7)),
                  afterStart(Kind.DAY_21, ofDays(21)),
                  afterEnd(Kind.END_OR_EXTEND, ofMonths(-1)),
                  afterEnd(Kind.GRADUATION, ofMonths(0)),
                  afterEnd(Kind.AFTER_3_MONTHS, ofMonths(3))),
              IntStream.rangeClosed(1, LONGEST)
                  .mapToObj(month -> afterStart(Kind.MONTHLY, ofMonths(month))))
          .toList();

  public Cadence {
    steps = steps.isEmpty() ? PROGRAMME : List.copyOf(steps);
  }

  /** The cadence of the programme. */
  public static Cadence ofTheProgramme() {
    return new Cadence(List.of(), 7, 21);
  }

  @AssertTrue(message = "two steps are the same")
  boolean isEachStepOnce() {
    return steps.stream().distinct().count() == steps.size();
  }

  @AssertTrue(message = "missed-days must be more than answer-days")
  boolean isMissedAfterTheReminder() {
    return missedDays > answerDays;
  }
}
