package jp.otonari.matching.spot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.otonari.matching.spot.Step.Changed;
import jp.otonari.matching.spot.Step.Unchanged;

/** The next volunteers are asked, until one says yes or nobody is left. */
final class Asking {

  private Asking() {}

  /**
   * @param fitting everybody who could go, the best first
   */
  static Step next(SpotRequest request, List<String> fitting, Rhythm rhythm, Instant now) {
    var lookAt = request.lookAt();
    if (lookAt == null || now.isBefore(lookAt)) {
      return new Unchanged(request);
    }
    if (request.errand().isPast(now)) {
      return unfilled(request, State.EXPIRED);
    }
    var awake = rhythm.awake(now);
    if (awake.isAfter(now)) {
      return new Changed(request.asking(request.progress(), soonest(request, awake)), List.of());
    }
    var asked = fitting.stream().filter(id -> mayBeAsked(request, id)).limit(rhythm.atOnce());
    return asked(request, asked.toList(), rhythm, now);
  }

  private static Step asked(SpotRequest request, List<String> asked, Rhythm rhythm, Instant now) {
    if (asked.isEmpty()) {
      return unfilled(request, State.NOBODY);
    }
    var answerBy = soonest(request, rhythm.answerBy(now));
    var offers = asked.stream().map(id -> Offer.to(id, now, answerBy)).toList();
    return new Changed(
        request.asking(request.progress().asking(offers), answerBy),
        List.of(SpotHelpOffered.next(request, asked, answerBy)));
  }

  private static boolean mayBeAsked(SpotRequest request, String volunteerId) {
    Optional<Offer> before = request.progress().offerTo(volunteerId);
    return before.isEmpty() || before.get().mayBeRepeated();
  }

  /** The time of the visit itself ends all asking. */
  static Instant soonest(SpotRequest request, Instant moment) {
    var start = request.errand().startsAt();
    return moment.isBefore(start) ? moment : start;
  }

  private static Step unfilled(SpotRequest request, State why) {
    return new Changed(
        request.closed(request.progress().at(why)), List.of(SpotHelpUnfilled.next(request, why)));
  }
}
