package jp.otonari.checkin.survey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.checkin.schedule.Span;
import jp.otonari.checkin.schedule.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * From when to when a pairing meets and when it pauses, put together from its events. Each part
 * remembers the version of the event that told it, so that an event which comes twice, or after a
 * newer one, changes nothing.
 *
 * @param start null until {@code pairing.started} came
 * @param goodEnd the day on which the two came to the end that they wanted
 */
@Document("courses")
record Course(
    @Id UUID id,
    @Version @Nullable Long version,
    String branch,
    @Nullable Start start,
    @Nullable End end,
    @Nullable Pause pause,
    @Nullable LocalDate goodEnd) {

  /** Who meets, and from when to when as it was fixed first. */
  record Start(UUID residentId, UUID volunteerId, LocalDate from, LocalDate until) {}

  /**
   * The last day as it is now.
   *
   * @param since the day from which it is so
   */
  record End(long asOf, LocalDate on, LocalDate since) {}

  /**
   * The latest pause.
   *
   * @param until when it is to be over, or was
   */
  record Pause(long asOf, LocalDate from, LocalDate until, boolean open) {}

  static Course unknown(String branch, UUID pairingId) {
    return new Course(pairingId, null, branch, null, null, null, null);
  }

  Course with(PairingStarted event) {
    var term = event.term();
    var began = new Start(event.residentId(), event.volunteerId(), term.startsOn(), term.endsOn());
    return new Course(id, version, branch, began, end, pause, goodEnd)
        .with(new End(event.version(), term.endsOn(), term.startsOn()));
  }

  Course with(PairingPaused event) {
    return with(new Pause(event.version(), event.pausedOn(), event.until(), true));
  }

  Course with(PairingResumed event) {
    return with(new End(event.version(), event.endsOn(), event.resumedOn()))
        .quietUntil(event.version(), event.resumedOn());
  }

  Course with(PairingExtended event) {
    return with(new End(event.version(), event.endsOn(), event.extendedOn()));
  }

  Course with(PairingEnded event) {
    var over = quietUntil(event.version(), event.endedOn());
    return event.isGood()
        ? new Course(id, version, branch, start, end, over.pause, event.endedOn())
        : over;
  }

  /** Empty as long as it is not known when the two began. */
  Optional<Span> span() {
    if (start == null || end == null) {
      return Optional.empty();
    }
    var first = new Term(start.from(), start.until());
    return Optional.of(
        goodEnd == null
            ? new Span(first, new Term(start.from(), end.on()), end.since(), false)
            : over(first, end.on(), goodEnd));
  }

  /** An end on the day that was fixed, or told after it, is the one that was planned. */
  private static Span over(Term first, LocalDate fixed, LocalDate ended) {
    var last = ended.isBefore(fixed) ? ended : fixed;
    var dayAfter = first.startsOn().plusDays(1);
    var term = new Term(first.startsOn(), last.isBefore(dayAfter) ? dayAfter : last);
    return new Span(first, term, term.endsOn().minusDays(1), true);
  }

  /** Whether the two do not meet on that day, as was agreed. */
  boolean isQuietOn(LocalDate day) {
    return pause != null && pause.open() && !day.isBefore(pause.from());
  }

  /** What becomes of a check-in of the plan when the course is known anew. */
  Progress settled(CheckIn checkIn, LocalDate today) {
    var progress = checkIn.progress();
    if (isQuietOn(today)) {
      return progress.hushed();
    }
    if (pause == null || checkIn.dueOn().isBefore(pause.from()) || pause.open()) {
      return progress;
    }
    if (!checkIn.dueOn().isBefore(pause.until())) {
      return progress.waitingUntil(checkIn.dueOn());
    }
    return checkIn.kind().asksHowItGoes()
        ? progress.skipped()
        : progress.waitingUntil(pause.until());
  }

  /** What becomes of a check-in whose time comes in the middle of a pause. */
  Progress duringPause(CheckIn checkIn, LocalDate today) {
    var tomorrow = today.plusDays(1);
    var progress = checkIn.progress();
    return checkIn.kind().asksHowItGoes() || pause == null
        ? progress.skipped().hushed()
        : progress
            .waitingUntil(pause.until().isAfter(tomorrow) ? pause.until() : tomorrow)
            .hushed();
  }

  private Course quietUntil(long asOf, LocalDate day) {
    return with(new Pause(asOf, pause == null ? day : pause.from(), day, false));
  }

  private Course with(End told) {
    return end != null && end.asOf() >= told.asOf()
        ? this
        : new Course(id, version, branch, start, told, pause, goodEnd);
  }

  private Course with(Pause told) {
    return pause != null && pause.asOf() >= told.asOf()
        ? this
        : new Course(id, version, branch, start, end, told, goodEnd);
  }
}
