package jp.otonari.checkin.survey;

import java.time.LocalDate;

/**
 * The latest pause of a pairing, and what it does to check-ins.
 *
 * @param asOf the version of the event that told it
 * @param until when it is to be over, or was
 * @param open as long as nobody has told that it is over, whatever the day
 */
record Pause(long asOf, LocalDate from, LocalDate until, boolean open) {

  /** Whether nobody meets on that day, as was agreed. */
  boolean isQuietOn(LocalDate day) {
    return open && !day.isBefore(from);
  }

  /** What becomes of a check-in of the plan when the course is known anew. */
  Progress settled(CheckIn checkIn, LocalDate today) {
    var progress = checkIn.progress();
    if (isQuietOn(today)) {
      return progress.hushed();
    }
    if (open || checkIn.dueOn().isBefore(from)) {
      return progress;
    }
    return checkIn.dueOn().isBefore(until)
        ? afterwards(checkIn)
        : progress.waitingUntil(checkIn.dueOn());
  }

  /** What becomes of a check-in whose time comes in the middle of it. */
  Progress inBetween(CheckIn checkIn, LocalDate today) {
    var tomorrow = today.plusDays(1);
    var progress = checkIn.progress();
    return checkIn.kind().asksHowItGoes()
        ? progress.skipped().hushed()
        : progress.waitingUntil(until.isAfter(tomorrow) ? until : tomorrow).hushed();
  }

  /** What will become of a check-in when it lasts as long as was agreed. */
  CheckIn foreseen(CheckIn checkIn) {
    var day = checkIn.askedOn();
    return open && !day.isBefore(from) && day.isBefore(until)
        ? checkIn.with(afterwards(checkIn))
        : checkIn;
  }

  /** How it goes is not asked at all; the rest can wait. */
  private Progress afterwards(CheckIn checkIn) {
    return checkIn.kind().asksHowItGoes()
        ? checkIn.progress().skipped()
        : checkIn.progress().waitingUntil(until);
  }
}
