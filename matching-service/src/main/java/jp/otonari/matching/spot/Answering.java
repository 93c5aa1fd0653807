package jp.otonari.matching.spot;

import java.time.Instant;
import java.util.List;
import jp.otonari.matching.spot.Offer.Answer;
import jp.otonari.matching.spot.Step.Changed;
import jp.otonari.matching.spot.Step.Refused;
import jp.otonari.matching.spot.Step.Unchanged;

/** A volunteer who was asked answers. The first yes counts; who cannot go after all says no. */
final class Answering {

  private Answering() {}

  /**
   * @param mayGo whether the volunteer is here, and cleared on that day
   */
  static Step yes(SpotRequest request, String volunteerId, boolean mayGo, Instant now) {
    var offer = request.progress().offerTo(volunteerId);
    if (offer.isEmpty()) {
      return new Refused(Refusal.UNKNOWN);
    }
    return switch (request.state()) {
      case OPEN ->
          !mayGo || offer.get().answer() == Answer.GONE || request.errand().isPast(now)
              ? new Refused(Refusal.CLOSED)
              : new Changed(
                  request.taken(volunteerId, now),
                  List.of(SpotHelpTaken.next(request, volunteerId)));
      case TAKEN, DONE ->
          request.progress().isTakenBy(volunteerId)
              ? new Unchanged(request)
              : new Refused(Refusal.TAKEN_BY_ANOTHER);
      case EXPIRED, CANCELLED, NOBODY -> new Refused(Refusal.CLOSED);
    };
  }

  static Step no(SpotRequest request, String volunteerId, Rhythm rhythm, Instant now) {
    var offer = request.progress().offerTo(volunteerId);
    if (offer.isEmpty()) {
      return new Refused(Refusal.UNKNOWN);
    }
    return switch (request.state()) {
      case OPEN ->
          offer.get().isOpen()
              ? without(request, volunteerId, Answer.DECLINED, rhythm, now)
              : new Unchanged(request);
      case TAKEN ->
          request.progress().isTakenBy(volunteerId)
              ? handedBack(request, volunteerId, rhythm, now)
              : new Unchanged(request);
      case DONE, EXPIRED, CANCELLED, NOBODY -> new Unchanged(request);
    };
  }

  /** One less may answer: when nobody is left to wait for, the next ones are asked now. */
  static Step without(
      SpotRequest request, String volunteerId, Answer why, Rhythm rhythm, Instant now) {
    var next = request.progress().answered(volunteerId, why, now);
    var lookAt = request.lookAt();
    return new Changed(
        request.asking(
            next,
            next.allAnswered() || lookAt == null
                ? Asking.soonest(request, rhythm.awake(now))
                : lookAt),
        List.of());
  }

  private static Step handedBack(
      SpotRequest request, String volunteerId, Rhythm rhythm, Instant now) {
    return request.errand().isPast(now)
        ? new Refused(Refusal.CLOSED)
        : without(released(request), volunteerId, Answer.DECLINED, rhythm, now);
  }

  static SpotRequest released(SpotRequest request) {
    return request.closed(request.progress().released());
  }
}
