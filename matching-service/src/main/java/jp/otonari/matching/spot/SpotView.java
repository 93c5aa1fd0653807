package jp.otonari.matching.spot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.otonari.matching.spot.Offer.Answer;
import org.jspecify.annotations.Nullable;

/** What a coordinator sees of spot help. */
record SpotView(
    String requestId,
    State state,
    String residentId,
    Kind kind,
    String municipality,
    OffsetDateTime startsAt,
    int minutes,
    List<String> languages,
    boolean sameGenderOnly,
    @Nullable String note,
    OffsetDateTime askedAt,
    List<Asked> asked,
    @Nullable String volunteerId,
    @Nullable CancelReason reason,
    @Nullable OffsetDateTime nextAt,
    long version) {

  static SpotView of(SpotRequest request) {
    var errand = request.errand();
    var progress = request.progress();
    return new SpotView(
        request.requestId(),
        progress.state(),
        request.residentId(),
        errand.kind(),
        errand.municipality(),
        japan(errand.startsAt()),
        errand.minutes(),
        errand.languages(),
        errand.sameGenderOnly(),
        errand.note(),
        japan(request.askedAt()),
        progress.offers().stream().map(Asked::of).toList(),
        progress.volunteerId(),
        progress.reason(),
        japanOrNull(request.lookAt()),
        request.revision());
  }

  static OffsetDateTime japan(Instant moment) {
    return moment.atZone(Errand.JAPAN).toOffsetDateTime();
  }

  static @Nullable OffsetDateTime japanOrNull(@Nullable Instant moment) {
    return moment == null ? null : japan(moment);
  }

  /** One volunteer who was asked. */
  record Asked(
      String volunteerId,
      OffsetDateTime at,
      OffsetDateTime answerBy,
      @Nullable Answer answer,
      @Nullable OffsetDateTime answeredAt) {

    static Asked of(Offer offer) {
      return new Asked(
          offer.volunteerId(),
          japan(offer.at()),
          japan(offer.answerBy()),
          offer.answer(),
          japanOrNull(offer.answeredAt()));
    }
  }
}
