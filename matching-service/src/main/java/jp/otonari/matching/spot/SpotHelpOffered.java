package jp.otonari.matching.spot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Written as {@code spot-help.offered.v1}: some volunteers are asked, the first yes counts. */
record SpotHelpOffered(
    String requestId,
    long version,
    String residentId,
    List<String> volunteerIds,
    String municipality,
    OffsetDateTime startsAt,
    int minutes,
    List<String> languages,
    OffsetDateTime answerBy)
    implements SpotEvent {

  static SpotHelpOffered next(SpotRequest request, List<String> volunteerIds, Instant answerBy) {
    var errand = request.errand();
    return new SpotHelpOffered(
        request.requestId(),
        request.revision() + 1,
        request.residentId(),
        volunteerIds,
        errand.municipality(),
        SpotView.japan(errand.startsAt()),
        errand.minutes(),
        errand.languages(),
        SpotView.japan(answerBy));
  }
}
