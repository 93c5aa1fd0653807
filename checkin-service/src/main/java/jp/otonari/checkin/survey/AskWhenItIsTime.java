package jp.otonari.checkin.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.otonari.checkin.schedule.Cadence;
import jp.otonari.defaults.outbox.PendingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves check-ins on whose time has passed, however long ago, so that a month without it loses
 * none. Several instances may run: who reads an old version changes nothing.
 */
@Component
class AskWhenItIsTime {

  private static final int BATCH = 200;

  private final CheckIns checkIns;
  private final Courses courses;
  private final CheckInEvents events;
  private final Cadence cadence;
  private final Clock clock;

  AskWhenItIsTime(
      CheckIns checkIns, Courses courses, CheckInEvents events, Cadence cadence, Clock clock) {
    this.checkIns = checkIns;
    this.courses = courses;
    this.events = events;
    this.cadence = cadence;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.checkin.poll:1s}")
  void poll() {
    var today = LocalDate.now(clock);
    int found;
    do {
      var batch = checkIns.whoseTimeHasCome(today, BATCH);
      var quiet = courses.quietOn(today, pairings(batch));
      batch.forEach(checkIn -> moveOn(checkIn, quiet.get(checkIn.party().pairingId()), today));
      found = batch.size();
    } while (found == BATCH);
  }

  private static Set<UUID> pairings(List<CheckIn> checkIns) {
    return checkIns.stream()
        .map(checkIn -> checkIn.party().pairingId())
        .collect(Collectors.toSet());
  }

  private void moveOn(CheckIn checkIn, @Nullable Pause quiet, LocalDate today) {
    var after =
        quiet == null ? checkIn.progress().next(today, cadence) : quiet.inBetween(checkIn, today);
    checkIns.change(checkIn, after, told(checkIn, after));
  }

  private Optional<PendingEvent> told(CheckIn checkIn, Progress after) {
    return switch (after.state()) {
      case DUE ->
          Optional.of(
              after.isOverdue() ? events.overdue(checkIn, after) : events.due(checkIn, after));
      case PLANNED, ANSWERED, MISSED, CANCELLED -> Optional.empty();
    };
  }
}
