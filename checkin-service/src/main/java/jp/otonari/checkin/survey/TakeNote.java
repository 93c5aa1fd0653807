package jp.otonari.checkin.survey;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.checkin.survey.SeenOutcome.NoSuchCheckIn;
import jp.otonari.checkin.survey.SeenOutcome.Noted;
import jp.otonari.checkin.survey.SeenOutcome.NothingToSee;
import org.springframework.stereotype.Component;

/** A coordinator has seen a worry or a silence: it leaves the list of what waits for one. */
@Component
class TakeNote {

  private final CheckIns checkIns;
  private final Clock clock;

  TakeNote(CheckIns checkIns, Clock clock) {
    this.checkIns = checkIns;
    this.clock = clock;
  }

  SeenOutcome take(String branch, UUID id, String coordinator) {
    var seen = new Seen(coordinator, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return Attempts.untilDone(() -> tryToTake(branch, id, seen));
  }

  private Optional<SeenOutcome> tryToTake(String branch, UUID id, Seen seen) {
    var found = checkIns.find(branch, id);
    if (found.isEmpty()) {
      return Optional.of(new NoSuchCheckIn());
    }
    var checkIn = found.get();
    return switch (checkIn.progress().state()) {
      case PLANNED, DUE, CANCELLED -> Optional.of(new NothingToSee());
      case ANSWERED, MISSED -> keep(checkIn, seen);
    };
  }

  private Optional<SeenOutcome> keep(CheckIn checkIn, Seen seen) {
    if (checkIn.progress().seen() != null) {
      return Optional.of(new Noted(checkIn));
    }
    return checkIns.change(checkIn, checkIn.progress().seen(seen), Optional.empty())
        ? checkIns.find(checkIn.branch(), checkIn.id()).map(Noted::new)
        : Optional.empty();
  }
}
