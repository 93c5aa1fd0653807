package jp.otonari.matching.spot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.otonari.matching.pairing.Leave;
import jp.otonari.matching.pool.PooledVolunteer;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import org.springframework.stereotype.Component;

/** The steps that people take. The same step twice is one step. */
@Component
class SpotSteps {

  private final SpotRequests requests;
  private final Residents residents;
  private final Volunteers volunteers;
  private final LetGoOfSpotHelp letGo;
  private final SpotSettings settings;
  private final Clock clock;

  SpotSteps(
      SpotRequests requests,
      Residents residents,
      Volunteers volunteers,
      LetGoOfSpotHelp letGo,
      SpotSettings settings,
      Clock clock) {
    this.requests = requests;
    this.residents = residents;
    this.volunteers = volunteers;
    this.letGo = letGo;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Opens a request; empty when its id is another one's, or the resident has left. Who leaves at
   * the same moment finds it, or is found by the second look.
   */
  Optional<SpotRequest> open(String branch, String requestId, String residentId, Errand errand) {
    if (residents.hasLeft(residentId)) {
      return Optional.empty();
    }
    var now = now();
    var lookAt = settings.rhythm().awake(now);
    var request = SpotRequest.of(requestId, branch, residentId, errand, now, lookAt);
    var stored = requests.insert(request);
    if (residents.hasLeft(residentId)) {
      letGo.ofResident(branch, residentId, Leave.ERASED);
      return Optional.empty();
    }
    return stored;
  }

  Step accept(String branch, String requestId, String volunteerId) {
    return requests.change(
        branch,
        requestId,
        request ->
            Answering.yes(request, volunteerId, mayGo(volunteerId, request.errand().day()), now()));
  }

  Step decline(String branch, String requestId, String volunteerId) {
    return requests.change(
        branch, requestId, request -> Answering.no(request, volunteerId, settings.rhythm(), now()));
  }

  Step cancel(String branch, String requestId, CancelReason why) {
    return requests.change(branch, requestId, request -> Closing.cancelled(request, why));
  }

  Step done(String branch, String requestId) {
    return requests.change(branch, requestId, request -> Closing.done(request, now()));
  }

  /** Whether they are still here, and cleared on that day. */
  private boolean mayGo(String volunteerId, LocalDate day) {
    return volunteers
        .find(volunteerId)
        .map(PooledVolunteer::facts)
        .filter(facts -> !facts.clearedUntil().isBefore(day))
        .isPresent();
  }

  /** As exact as the store keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
