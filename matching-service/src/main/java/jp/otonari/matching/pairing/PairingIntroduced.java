package jp.otonari.matching.pairing;

import java.time.OffsetDateTime;
import jp.otonari.matching.pairing.Meeting.Place;
import org.jspecify.annotations.Nullable;

/** Written as {@code pairing.introduced.v1}: a talk of three is set, or set anew. */
record PairingIntroduced(
    String pairingId,
    long version,
    String residentId,
    String volunteerId,
    OffsetDateTime meetsAt,
    Place place,
    @Nullable String link)
    implements PairingEvent {

  static PairingIntroduced next(Pairing pairing, Meeting meeting) {
    return new PairingIntroduced(
        pairing.pairingId(),
        pairing.revision() + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        JapanTime.of(meeting.meetsAt()),
        meeting.place(),
        meeting.link());
  }
}
