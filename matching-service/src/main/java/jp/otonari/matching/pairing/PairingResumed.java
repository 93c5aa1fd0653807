package jp.otonari.matching.pairing;

import java.time.LocalDate;

/** Written as {@code pairing.resumed.v1}: the pause is over. */
record PairingResumed(
    String pairingId,
    long version,
    String residentId,
    String volunteerId,
    LocalDate resumedOn,
    LocalDate endsOn)
    implements PairingEvent {

  static PairingResumed next(Pairing pairing, LocalDate resumedOn, Term term) {
    return new PairingResumed(
        pairing.pairingId(),
        pairing.revision() + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        resumedOn,
        term.endsOn());
  }
}
