package jp.otonari.matching.spot;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import jp.otonari.matching.pairing.Leave;
import jp.otonari.matching.spot.Step.Changed;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Cancels what a resident who is not there needed, and finds another one for whom was to go. */
@Component
public class LetGoOfSpotHelp {

  private final SpotRequests requests;
  private final SpotSettings settings;
  private final Clock clock;

  LetGoOfSpotHelp(SpotRequests requests, SpotSettings settings, Clock clock) {
    this.requests = requests;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @return how many requests changed
   */
  public int ofResident(String branch, String residentId, Leave why) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return change(
        where("branch").is(branch).and("residentId").is(residentId),
        request -> Closing.residentLeaves(request, why, now));
  }

  /**
   * @return how many requests changed
   */
  public int ofVolunteer(String branch, String volunteerId, Leave why) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return change(
        where("branch").is(branch).and("progress.offers.volunteerId").is(volunteerId),
        request -> Closing.volunteerLeaves(request, volunteerId, why, settings.rhythm(), now));
  }

  private int change(Criteria concerned, Function<SpotRequest, Step> step) {
    int changed = 0;
    for (var found : requests.all(concerned)) {
      var next = requests.change(found.branch(), found.requestId(), step);
      changed += next instanceof Changed ? 1 : 0;
    }
    return changed;
  }
}
