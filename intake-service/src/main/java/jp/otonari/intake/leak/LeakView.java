package jp.otonari.intake.leak;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the office sees of a leak.
 *
 * @param what happened; in the list it is left out
 * @param grounds why it must be reported
 * @param owed what is still to be done
 * @param history in the list it is left out
 */
record LeakView(
    String leakId,
    long version,
    LeakState state,
    LocalDate noticedOn,
    @Nullable String what,
    List<DataKind> kinds,
    int people,
    List<String> personIds,
    boolean sensitive,
    boolean malicious,
    Set<Ground> grounds,
    List<RunningClock> clocks,
    List<Mark> marks,
    List<Duty> owed,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Event> history) {

  /** A step, with the words that were written. */
  record Event(
      Step.Kind kind,
      Instant at,
      String by,
      @Nullable Duty duty,
      @Nullable LocalDate on,
      @Nullable String note,
      @Nullable Before before) {}

  /** What was known until a step. */
  record Before(
      LocalDate noticedOn,
      String what,
      List<DataKind> kinds,
      int people,
      boolean sensitive,
      boolean malicious) {}
}
