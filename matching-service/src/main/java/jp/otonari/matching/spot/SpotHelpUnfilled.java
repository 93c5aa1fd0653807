package jp.otonari.matching.spot;

import java.time.OffsetDateTime;

/**
 * Written as {@code spot-help.unfilled.v1}: nobody can go.
 *
 * @param reasonCode NOBODY: everybody who fits was asked; EXPIRED: its time came
 */
record SpotHelpUnfilled(
    String requestId, long version, String residentId, OffsetDateTime startsAt, State reasonCode)
    implements SpotEvent {

  static SpotHelpUnfilled next(SpotRequest request, State why) {
    return new SpotHelpUnfilled(
        request.requestId(),
        request.revision() + 1,
        request.residentId(),
        SpotView.japan(request.errand().startsAt()),
        why);
  }
}
