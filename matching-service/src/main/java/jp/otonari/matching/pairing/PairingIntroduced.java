package jp.otonari.matching.pairing;

import java.time.OffsetDateTime;
import jp.otonari.matching.pairing.Meeting.Place;

/**
 * Written as {@code pairing.introduced.v1}: a talk of three is set, or set anew. The link of the
 * talk may name people, and a topic keeps what it was told: so it is only shown here.
 */
record PairingIntroduced(
    String pairingId,
    long version,
    String residentId,
    String volunteerId,
    OffsetDateTime meetsAt,
    Place place)
    implements PairingEvent {

  static PairingIntroduced next(Pairing pairing, Meeting meeting) {
    return new PairingIntroduced(
        pairing.pairingId(),
        pairing.revision() + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        JapanTime.of(meeting.meetsAt()),
        meeting.place());
  }
}
