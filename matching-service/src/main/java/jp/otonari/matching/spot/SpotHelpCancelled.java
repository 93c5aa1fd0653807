package jp.otonari.matching.spot;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Written as {@code spot-help.cancelled.v1}: nobody needs to go.
 *
 * @param volunteerId who would have gone
 */
record SpotHelpCancelled(
    String requestId,
    long version,
    String residentId,
    @Nullable String volunteerId,
    OffsetDateTime startsAt,
    CancelReason reasonCode)
    implements SpotEvent {

  static SpotHelpCancelled next(SpotRequest request, CancelReason why) {
    return new SpotHelpCancelled(
        request.requestId(),
        request.revision() + 1,
        request.residentId(),
        request.progress().volunteerId(),
        SpotView.japan(request.errand().startsAt()),
        why);
  }
}
