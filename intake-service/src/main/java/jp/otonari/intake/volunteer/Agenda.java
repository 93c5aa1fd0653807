package jp.otonari.intake.volunteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is to be done about a volunteer, each found by an index. Once done, a
 * day is no longer here: so nothing is done twice, and a day on which nobody looked is made up for.
 *
 * @param clearedUntil the last day of the clearance
 * @param remindOn from which day on the next reminder of that is due
 * @param pausedUntil on which day a pause ends by itself
 */
record Agenda(
    @Nullable LocalDate clearedUntil,
    @Nullable LocalDate remindOn,
    @Nullable LocalDate pausedUntil) {

  static Agenda empty() {
    return new Agenda(null, null, null);
  }

  /** After a step; reminders of a clearance that it did not touch stay as they are. */
  Agenda after(Standing standing, LocalDate today) {
    var until = standing.clearedUntil();
    var back = standing instanceof Standing.Paused(var end, _) ? end : null;
    var next =
        until == null
            ? null
            : until.equals(clearedUntil) ? remindOn : Reminders.nextAfter(today, until);
    return new Agenda(until, next, back);
  }

  /** After a reminder. */
  Agenda reminded(LocalDate today) {
    var next = clearedUntil == null ? null : Reminders.nextAfter(today, clearedUntil);
    return new Agenda(clearedUntil, next, pausedUntil);
  }
}
