package jp.otonari.matching.spot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.otonari.matching.spot.Offer.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How far it is.
 *
 * @param volunteerId who goes, or went
 * @param reason only when it is cancelled
 */
record Progress(
    State state, List<Offer> offers, @Nullable String volunteerId, @Nullable CancelReason reason) {

  static Progress open() {
    return new Progress(State.OPEN, List.of(), null, null);
  }

  Optional<Offer> offerTo(String id) {
    return offers.stream().filter(offer -> offer.isTo(id)).findFirst();
  }

  boolean isTakenBy(String id) {
    return id.equals(volunteerId);
  }

  boolean allAnswered() {
    return offers.stream().noneMatch(Offer::isOpen);
  }

  /** Who is asked anew has one offer only, the latest. */
  Progress asking(List<Offer> more) {
    var asked = more.stream().map(Offer::volunteerId).toList();
    var before = offers.stream().filter(offer -> !asked.contains(offer.volunteerId()));
    return new Progress(state, Stream.concat(before, more.stream()).toList(), null, null);
  }

  Progress answered(String id, Answer answer, Instant now) {
    return mapping(offer -> offer.isTo(id) ? offer.answered(answer, now) : offer);
  }

  Progress taken(String id, Instant now) {
    var all =
        answered(id, Answer.ACCEPTED, now)
            .mapping(offer -> offer.isOpen() ? offer.answered(Answer.TOO_LATE, now) : offer);
    return new Progress(State.TAKEN, all.offers, id, null);
  }

  /** Nobody goes any more, and volunteers are asked again. */
  Progress released() {
    return new Progress(State.OPEN, offers, null, null);
  }

  Progress at(State next) {
    return new Progress(next, offers, volunteerId, reason);
  }

  Progress cancelled(CancelReason why) {
    return new Progress(State.CANCELLED, offers, volunteerId, why);
  }

  private Progress mapping(UnaryOperator<Offer> change) {
    return new Progress(state, offers.stream().map(change).toList(), volunteerId, reason);
  }
}
