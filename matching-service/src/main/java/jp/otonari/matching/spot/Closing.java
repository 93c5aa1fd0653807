package jp.otonari.matching.spot;

import java.time.Instant;
import java.util.List;
import jp.otonari.matching.pairing.Leave;
import jp.otonari.matching.spot.Offer.Answer;
import jp.otonari.matching.spot.Step.Changed;
import jp.otonari.matching.spot.Step.Refused;
import jp.otonari.matching.spot.Step.Unchanged;

/** How spot help ends, or begins anew, without an answer of a volunteer. */
final class Closing {

  private Closing() {}

  static Step cancelled(SpotRequest request, CancelReason why) {
    return switch (request.state()) {
      case OPEN, TAKEN ->
          new Changed(
              request.closed(request.progress().cancelled(why)),
              List.of(SpotHelpCancelled.next(request, why)));
      case CANCELLED -> new Unchanged(request);
      case DONE, EXPIRED, NOBODY -> new Refused(Refusal.CLOSED);
    };
  }

  static Step done(SpotRequest request, Instant now) {
    return switch (request.state()) {
      case TAKEN ->
          request.errand().isPast(now)
              ? new Changed(request.closed(request.progress().at(State.DONE)), List.of())
              : new Refused(Refusal.NOT_YET);
      case DONE -> new Unchanged(request);
      case OPEN, EXPIRED, CANCELLED, NOBODY -> new Refused(Refusal.NOT_TAKEN);
    };
  }

  /** What is ahead is cancelled; of who is erased nothing stays but the id. */
  static Step residentLeaves(SpotRequest request, Leave why, Instant now) {
    var ahead = request.state().isAlive() && !request.errand().isPast(now);
    var next = ahead ? cancelled(request, CancelReason.RESIDENT_LEFT) : new Unchanged(request);
    if (why != Leave.ERASED) {
      return next;
    }
    return next instanceof Changed(var cancelled, var events)
        ? new Changed(cancelled.blank(), events)
        : blank(request);
  }

  /** A pause takes back open questions only; who leaves is not waited for, either. */
  static Step volunteerLeaves(
      SpotRequest request, String volunteerId, Leave why, Rhythm rhythm, Instant now) {
    var isAsked = request.progress().offerTo(volunteerId).filter(Offer::isOpen).isPresent();
    return switch (request.state()) {
      case OPEN ->
          isAsked
              ? Answering.without(request, volunteerId, Answer.GONE, rhythm, now)
              : new Unchanged(request);
      case TAKEN ->
          why != Leave.PAUSED
                  && request.progress().isTakenBy(volunteerId)
                  && !request.errand().isPast(now)
              ? Answering.without(
                  Answering.released(request), volunteerId, Answer.GONE, rhythm, now)
              : new Unchanged(request);
      case DONE, EXPIRED, CANCELLED, NOBODY -> new Unchanged(request);
    };
  }

  private static Step blank(SpotRequest request) {
    var blank = request.blank();
    return blank.equals(request) ? new Unchanged(request) : new Changed(blank, List.of());
  }
}
