package jp.otonari.matching.pairing;

import java.time.LocalDate;
import jp.otonari.matching.pairing.Ending.By;
import jp.otonari.matching.pairing.Ending.Reason;
import org.jspecify.annotations.Nullable;

/** Written as {@code pairing.ended.v1}: the pair is no more. */
record PairingEnded(
    String pairingId,
    long version,
    String residentId,
    String volunteerId,
    Reason reason,
    LocalDate endedOn,
    @Nullable By endedBy)
    implements PairingEvent {

  static PairingEnded after(long revision, Pairing pairing, Ending ending) {
    return new PairingEnded(
        pairing.pairingId(),
        revision + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        ending.reason(),
        ending.endedOn(),
        ending.by());
  }
}
