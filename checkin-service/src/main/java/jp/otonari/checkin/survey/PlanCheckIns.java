package jp.otonari.checkin.survey;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.otonari.checkin.schedule.Schedule;
import jp.otonari.checkin.schedule.Span;
import org.springframework.stereotype.Component;

/**
 * Plans the check-ins of a pairing for both sides, and for all who help. It adds what is missing
 * and takes out what does not belong to the plan any more; what was asked on a day keeps that day.
 * When another pairing took a day at the same moment, the event comes again and finishes the plan.
 */
@Component
class PlanCheckIns {

  private final CheckIns checkIns;
  private final Schedule schedule;
  private final ClosedOnes closed;
  private final CloseCheckIns closeCheckIns;
  private final Clock clock;

  PlanCheckIns(
      CheckIns checkIns,
      Schedule schedule,
      ClosedOnes closed,
      CloseCheckIns closeCheckIns,
      Clock clock) {
    this.checkIns = checkIns;
    this.schedule = schedule;
    this.closed = closed;
    this.closeCheckIns = closeCheckIns;
    this.clock = clock;
  }

  void of(Course course) {
    var start = course.start();
    if (start == null || isClosed(course.id(), start)) {
      return;
    }
    course.span().ifPresent(span -> plan(course, start, span));
    if (isClosed(course.id(), start)) {
      closeCheckIns.ofPairing(course.branch(), course.id());
    }
  }

  private void plan(Course course, Course.Start start, Span span) {
    for (var side : Side.values()) {
      plan(course, Party.of(course.id(), start, side), "", span, _ -> true);
    }
    course.members().stream()
        .filter(member -> !closed.concern(member.volunteerId()))
        .forEach(member -> plan(course, start, span, member));
  }

  /** The questions to who comes again are others than before. */
  private void plan(Course course, Course.Start start, Span span, Member member) {
    var from = requireNonNullElse(member.from(), start.from());
    var name = "%s %s ".formatted(member.volunteerId(), from);
    var party = Party.of(course.id(), start, member);
    plan(course, party, name, span.from(from), member::isAskedOn);
    if (closed.concern(member.volunteerId())) {
      closeCheckIns.erase(course.branch(), Side.VOLUNTEER, member.volunteerId());
    }
  }

  private boolean isClosed(UUID pairingId, Course.Start start) {
    return closed.concern(pairingId, start.residentId(), start.volunteerId());
  }

  /**
   * @param name what tells the questions to this person from those of the same day to others
   */
  private void plan(
      Course course, Party party, String name, Span span, Predicate<LocalDate> isAskedOn) {
    var branch = course.branch();
    var known = checkIns.of(branch, party.personId(), span.startsOn());
    var before = ofPairing(party, known);
    var plan = schedule.of(span, days(known), code -> day(before, branch, party, name + code));
    var planned =
        plan.stream()
            .filter(day -> isAskedOn.test(day.on()))
            .map(day -> new Schedule.Day(day.step(), name + day.code(), day.on()))
            .map(day -> CheckIn.planned(branch, party, day, schedule.cadence()))
            .toList();
    planned.stream().filter(one -> !before.containsKey(one.id())).forEach(checkIns::add);
    var ids = planned.stream().map(CheckIn::id).collect(Collectors.toSet());
    before.values().forEach(one -> settle(one, ids.contains(one.id()), course));
  }

  /** Looks again when the person answered, or time moved it on, between. */
  private void settle(CheckIn found, boolean isPlanned, Course course) {
    var today = LocalDate.now(clock);
    Attempts.untilDone(
        () ->
            checkIns
                .find(found.branch(), found.id())
                .filter(
                    now -> {
                      var after = isPlanned ? course.settled(now, today) : now.progress().closed();
                      return after.equals(now.progress())
                          || checkIns.change(now, after, Optional.empty());
                    }));
  }

  private static Map<UUID, CheckIn> ofPairing(Party party, List<CheckIn> known) {
    return known.stream()
        .filter(checkIn -> checkIn.party().equals(party))
        .collect(Collectors.toMap(CheckIn::id, checkIn -> checkIn));
  }

  private static Optional<LocalDate> day(
      Map<UUID, CheckIn> before, String branch, Party party, String code) {
    return Optional.ofNullable(before.get(CheckIn.idOf(branch, party, code))).map(CheckIn::dueOn);
  }

  private static Set<LocalDate> days(List<CheckIn> known) {
    return known.stream().map(CheckIn::dueOn).collect(Collectors.toSet());
  }
}
