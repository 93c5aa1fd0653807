package jp.otonari.intake.volunteer;

import static jp.otonari.intake.volunteer.ScreeningForm.Field.CLEARED_UNTIL;
import static jp.otonari.intake.volunteer.ScreeningForm.Field.NOTE;
import static jp.otonari.intake.volunteer.ScreeningForm.Field.ON;
import static jp.otonari.intake.volunteer.ScreeningForm.Field.REASON;
import static jp.otonari.intake.volunteer.ScreeningForm.Field.UNTIL;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.person.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the office records of a volunteer.
 *
 * @param on the day of an interview or training; today when not told
 * @param clearedUntil the last day of a clearance
 * @param until the first day after a pause
 * @param note what came of it
 */
record ScreeningForm(
    @NotNull Step step,
    @Nullable LocalDate on,
    @Nullable LocalDate clearedUntil,
    @Nullable LocalDate until,
    @Text(max = 1000, lines = true) @Nullable String reason,
    @Text(max = 2000, lines = true) @Nullable String note) {

  private static final int LONGEST_CLEARANCE_YEARS = 10;
  private static final int LONGEST_PAUSE_YEARS = 2;

  /** A field beside the step, by its name in JSON. */
  enum Field {
    ON("on"),
    CLEARED_UNTIL("clearedUntil"),
    UNTIL("until"),
    REASON("reason"),
    NOTE("note");

    private final String json;

    Field(String json) {
      this.json = json;
    }
  }

  /** Which fields a step must have, and which it may have. */
  private record Fields(Set<Field> due, Set<Field> possible) {}

  private static final Map<Step, Fields> FIELDS =
      Map.of(
          Step.APPLIED, new Fields(Set.of(), Set.of()),
          Step.INTERVIEWED, new Fields(Set.of(), Set.of(ON, NOTE)),
          Step.TRAINED, new Fields(Set.of(), Set.of(ON, NOTE)),
          Step.CLEARED, new Fields(Set.of(CLEARED_UNTIL), Set.of(NOTE)),
          Step.RENEWED, new Fields(Set.of(CLEARED_UNTIL), Set.of(NOTE)),
          Step.PAUSED, new Fields(Set.of(UNTIL, REASON), Set.of()),
          Step.RESUMED, new Fields(Set.of(), Set.of(REASON)),
          Step.WITHDRAWN, new Fields(Set.of(REASON), Set.of()));

  StepTaken taken(Instant now, LocalDate today, String by) {
    var day = step == Step.INTERVIEWED || step == Step.TRAINED ? (on == null ? today : on) : null;
    var end = step == Step.PAUSED ? until : clearedUntil;
    return new StepTaken(step, now, by, day, end, reason, note, null);
  }

  /** What is missing, does not belong to the step, or cannot be its day. */
  List<FieldProblem> problems(LocalDate today) {
    var fields = FIELDS.getOrDefault(step, new Fields(Set.of(), Set.of()));
    var given = given();
    var found = new ArrayList<FieldProblem>();
    for (var field : Field.values()) {
      if (fields.due().contains(field) && !given.contains(field)) {
        found.add(new FieldProblem(field.json, "required"));
      } else if (given.contains(field)
          && !fields.due().contains(field)
          && !fields.possible().contains(field)) {
        found.add(new FieldProblem(field.json, "unexpected"));
      } else if (given.contains(field) && !isPossible(field, today)) {
        found.add(new FieldProblem(field.json, "date"));
      }
    }
    return found;
  }

  private boolean isPossible(Field field, LocalDate today) {
    return switch (field) {
      case ON -> on == null || !on.isAfter(today) && on.isAfter(today.minusYears(1));
      case CLEARED_UNTIL -> isWithin(clearedUntil, today, LONGEST_CLEARANCE_YEARS);
      case UNTIL -> isWithin(until, today, LONGEST_PAUSE_YEARS);
      case REASON, NOTE -> true;
    };
  }

  private static boolean isWithin(@Nullable LocalDate day, LocalDate today, int years) {
    return day == null || day.isAfter(today) && !day.isAfter(today.plusYears(years));
  }

  private Set<Field> given() {
    var given = EnumSet.noneOf(Field.class);
    if (on != null) {
      given.add(ON);
    }
    if (clearedUntil != null) {
      given.add(CLEARED_UNTIL);
    }
    if (until != null) {
      given.add(UNTIL);
    }
    if (reason != null && !reason.isBlank()) {
      given.add(REASON);
    }
    if (note != null && !note.isBlank()) {
      given.add(NOTE);
    }
    return given;
  }

  /** Without the words of the office. */
  @Override
  public String toString() {
    return "ScreeningForm[" + step + "]";
  }
}
