package jp.otonari.checkin.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.otonari.checkin.schedule.Schedule;
import jp.otonari.checkin.schedule.Term;
import jp.otonari.defaults.inbox.Received;
import org.springframework.stereotype.Component;

/**
 * Plans the check-ins of a pairing for both sides. It adds only what is missing: after a crash, or
 * when another pairing took a day at the same moment, the event comes again and finishes the plan.
 */
@Component
class PlanCheckIns {

  private final CheckIns checkIns;
  private final Schedule schedule;
  private final ClosedOnes closed;
  private final CloseCheckIns closeCheckIns;

  PlanCheckIns(
      CheckIns checkIns, Schedule schedule, ClosedOnes closed, CloseCheckIns closeCheckIns) {
    this.checkIns = checkIns;
    this.schedule = schedule;
    this.closed = closed;
    this.closeCheckIns = closeCheckIns;
  }

  void accept(Received<PairingStarted> event) {
    var pairing = event.data();
    if (isClosed(pairing)) {
      return;
    }
    for (var side : Side.values()) {
      plan(event.branch(), Party.of(pairing, side), pairing.term());
    }
    if (isClosed(pairing)) {
      closeCheckIns.ofPairing(event.branch(), pairing.pairingId());
    }
  }

  private boolean isClosed(PairingStarted pairing) {
    return closed.concern(pairing.pairingId(), pairing.residentId(), pairing.volunteerId());
  }

  private void plan(String branch, Party party, Term term) {
    var known = checkIns.of(branch, party.personId(), term.startsOn());
    schedule.of(term, daysOfOtherPairings(known, party)).stream()
        .map(day -> CheckIn.planned(branch, party, day, schedule.cadence()))
        .filter(Predicate.not(planned -> ids(known).contains(planned.id())))
        .forEach(checkIns::add);
  }

  private static Set<UUID> ids(List<CheckIn> checkIns) {
    return checkIns.stream().map(CheckIn::id).collect(Collectors.toSet());
  }

  private static Set<LocalDate> daysOfOtherPairings(List<CheckIn> known, Party party) {
    return known.stream()
        .filter(checkIn -> !checkIn.party().pairingId().equals(party.pairingId()))
        .map(CheckIn::dueOn)
        .collect(Collectors.toSet());
  }
}
