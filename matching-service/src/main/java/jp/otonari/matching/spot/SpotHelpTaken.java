package jp.otonari.matching.spot;

import java.time.OffsetDateTime;
import java.util.List;

/** Written as {@code spot-help.taken.v1}: this volunteer goes. */
record SpotHelpTaken(
    String requestId,
    long version,
    String residentId,
    String volunteerId,
    String municipality,
    OffsetDateTime startsAt,
    int minutes,
    List<String> languages)
    implements SpotEvent {

  static SpotHelpTaken next(SpotRequest request, String volunteerId) {
    var errand = request.errand();
    return new SpotHelpTaken(
        request.requestId(),
        request.revision() + 1,
        request.residentId(),
        volunteerId,
        errand.municipality(),
        SpotView.japan(errand.startsAt()),
        errand.minutes(),
        errand.languages());
  }
}
