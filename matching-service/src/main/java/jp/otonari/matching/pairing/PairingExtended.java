package jp.otonari.matching.pairing;

import java.time.LocalDate;

/** Written as {@code pairing.extended.v1}: the pair goes on for longer. */
record PairingExtended(
    String pairingId,
    long version,
    String residentId,
    String volunteerId,
    LocalDate extendedOn,
    LocalDate endsOn)
    implements PairingEvent {

  static PairingExtended next(Pairing pairing, LocalDate extendedOn, Term term) {
    return new PairingExtended(
        pairing.pairingId(),
        pairing.revision() + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        extendedOn,
        term.endsOn());
  }
}
