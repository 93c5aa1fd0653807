package jp.otonari.matching.spot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.Visits;
import jp.otonari.matching.pairing.Holds;
import jp.otonari.matching.pool.Volunteers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the next volunteers whenever it is time to, however long nobody looked. */
@Component
class AskVolunteers {

  private final SpotRequests requests;
  private final Volunteers volunteers;
  private final Holds holds;
  private final Visits visits;
  private final SpotSettings settings;
  private final Clock clock;

  AskVolunteers(
      SpotRequests requests,
      Volunteers volunteers,
      Holds holds,
      Visits visits,
      SpotSettings settings,
      Clock clock) {
    this.requests = requests;
    this.volunteers = volunteers;
    this.holds = holds;
    this.visits = visits;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.matching.poll:1s}")
  void ask() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    requests.due(now).forEach(request -> ask(request, now));
  }

  private void ask(SpotRequest due, Instant now) {
    var fitting = fitting(due);
    requests.change(
        due.branch(),
        due.requestId(),
        request -> Asking.next(request, fitting, settings.rhythm(), now));
  }

  private List<String> fitting(SpotRequest request) {
    var today = LocalDate.now(clock);
    var errand = request.errand();
    var held = holds.in(request.branch()).counts();
    var promised = new Promised(held, requests.takenInWeekOf(request.branch(), errand.week()));
    return visits
        .whoCouldGo(
            errand.visit(request.residentId()),
            volunteers.of(request.branch(), today),
            new Situation(today, held, holds.blockedForResident(request.residentId())))
        .stream()
        .filter(id -> promised.leaves(id, errand, settings))
        .toList();
  }
}
