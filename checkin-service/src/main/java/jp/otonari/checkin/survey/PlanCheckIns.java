package jp.otonari.checkin.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.otonari.checkin.schedule.Schedule;
import jp.otonari.checkin.schedule.Span;
import org.springframework.stereotype.Component;

/**
 * Plans the check-ins of a pairing for both sides. It adds what is missing and takes out what does
 * not belong to the plan any more; what was asked on a day keeps that day. When another pairing
 * took a day at the same moment, the event comes again and finishes the plan.
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
    for (var side : Side.values()) {
      course.span().ifPresent(span -> plan(course, Party.of(course.id(), start, side), span));
    }
    if (isClosed(course.id(), start)) {
      closeCheckIns.ofPairing(course.branch(), course.id());
    }
  }

  private boolean isClosed(UUID pairingId, Course.Start start) {
    return closed.concern(pairingId, start.residentId(), start.volunteerId());
  }

  private void plan(Course course, Party party, Span span) {
    var known = checkIns.of(course.branch(), party.personId(), span.startsOn());
    var before = ofPairing(party, known);
    var plan = schedule.of(span, days(known), code -> day(before, course.branch(), party, code));
    var planned =
        plan.stream()
            .map(day -> CheckIn.planned(course.branch(), party, day, schedule.cadence()))
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
