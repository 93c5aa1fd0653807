package jp.otonari.checkin.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.otonari.checkin.schedule.Cadence;
import jp.otonari.defaults.outbox.PendingEvent;
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
  private final CheckInEvents events;
  private final Cadence cadence;
  private final Clock clock;

  AskWhenItIsTime(CheckIns checkIns, CheckInEvents events, Cadence cadence, Clock clock) {
    this.checkIns = checkIns;
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
      batch.forEach(checkIn -> moveOn(checkIn, today));
      found = batch.size();
    } while (found == BATCH);
  }

  private void moveOn(CheckIn checkIn, LocalDate today) {
    var after = checkIn.progress().next(today, cadence);
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
