package jp.otonari.matching.pairing;

import java.time.LocalDate;
import jp.otonari.matching.pairing.Pause.Cause;

/** Written as {@code pairing.paused.v1}: the two do not meet until a day, or another day. */
record PairingPaused(
    String pairingId,
    long version,
    String residentId,
    String volunteerId,
    LocalDate pausedOn,
    LocalDate until,
    Cause cause)
    implements PairingEvent {

  static PairingPaused next(Pairing pairing, Pause pause) {
    return new PairingPaused(
        pairing.pairingId(),
        pairing.revision() + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        pause.from(),
        pause.until(),
        pause.cause());
  }
}
