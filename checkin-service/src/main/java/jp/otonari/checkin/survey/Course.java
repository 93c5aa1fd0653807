package jp.otonari.checkin.survey;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
 * @param team null as long as only the two meet
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
    @Nullable Team team,
    @Nullable LocalDate goodEnd) {

  /** Who meets, and from when to when as it was fixed first. */
  record Start(UUID residentId, UUID volunteerId, LocalDate from, LocalDate until) {}

  /**
   * The last day as it is now.
   *
   * @param since the day from which it is so
   */
  record End(long asOf, LocalDate on, LocalDate since) {}

  /** Who helps beside the first volunteer, or did. */
  record Team(long asOf, List<Member> members) {}

  static Course unknown(String branch, UUID pairingId) {
    return new Course(pairingId, null, branch, null, null, null, null, null);
  }

  Course with(PairingStarted event) {
    var term = event.term();
    var began = new Start(event.residentId(), event.volunteerId(), term.startsOn(), term.endsOn());
    var members = requireNonNullElse(event.members(), List.<Member>of());
    return new Course(id, version, branch, began, end, pause, team, goodEnd)
        .with(new End(event.version(), term.endsOn(), term.startsOn()))
        .with(new Team(event.version(), members));
  }

  Course with(TeamChanged event) {
    return with(new Team(event.version(), event.members()));
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
        ? new Course(id, version, branch, start, end, over.pause, team, event.endedOn())
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

  /** Everybody who helped beside the first volunteer, as they did last. */
  Collection<Member> members() {
    return team == null
        ? List.of()
        : team.members().stream()
            .filter(Member::everHelped)
            .collect(toMap(Member::volunteerId, member -> member, (_, later) -> later))
            .values();
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
    return pause != null && pause.isQuietOn(day);
  }

  /** What becomes of a check-in of the plan when the course is known anew. */
  Progress settled(CheckIn checkIn, LocalDate today) {
    return pause == null ? checkIn.progress() : pause.settled(checkIn, today);
  }

  private Course quietUntil(long asOf, LocalDate day) {
    return with(new Pause(asOf, pause == null ? day : pause.from(), day, false));
  }

  private Course with(End told) {
    return end != null && end.asOf() >= told.asOf()
        ? this
        : new Course(id, version, branch, start, told, pause, team, goodEnd);
  }

  private Course with(Pause told) {
    return pause != null && pause.asOf() >= told.asOf()
        ? this
        : new Course(id, version, branch, start, end, told, team, goodEnd);
  }

  private Course with(Team told) {
    return team != null && team.asOf() >= told.asOf()
        ? this
        : new Course(id, version, branch, start, end, pause, told, goodEnd);
  }
}
