package jp.otonari.matching.spot;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.otonari.matching.spot.Offer.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer who was asked sees: whom they go to only when it is they who go.
 *
 * @param mine whether it is this volunteer who goes
 */
record OfferedView(
    String requestId,
    State state,
    boolean mine,
    @Nullable Answer answer,
    Kind kind,
    String municipality,
    OffsetDateTime startsAt,
    int minutes,
    List<String> languages,
    OffsetDateTime answerBy,
    @Nullable String residentId,
    @Nullable String note) {

  /** Nothing for whom was not asked. */
  static Optional<OfferedView> of(SpotRequest request, String volunteerId) {
    return request.progress().offerTo(volunteerId).map(offer -> of(request, offer));
  }

  private static OfferedView of(SpotRequest request, Offer offer) {
    var errand = request.errand();
    var goes = request.state() == State.TAKEN || request.state() == State.DONE;
    var mine = goes && request.progress().isTakenBy(offer.volunteerId());
    return new OfferedView(
        request.requestId(),
        request.state(),
        mine,
        offer.answer(),
        errand.kind(),
        errand.municipality(),
        SpotView.japan(errand.startsAt()),
        errand.minutes(),
        errand.languages(),
        SpotView.japan(offer.answerBy()),
        mine ? request.residentId() : null,
        mine ? errand.note() : null);
  }
}
