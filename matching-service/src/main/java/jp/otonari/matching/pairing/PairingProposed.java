package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.List;

/** Written as {@code pairing.proposed.v1}: both are asked. */
record PairingProposed(
    String pairingId,
    long version,
    String residentId,
    String volunteerId,
    LocalDate expiresOn,
    List<String> sharedLanguages,
    String residentMunicipality,
    String volunteerMunicipality,
    String household,
    List<String> needs)
    implements PairingEvent {

  static PairingProposed first(Pairing pairing) {
    var facts = pairing.proposal().facts();
    return new PairingProposed(
        pairing.pairingId(),
        pairing.revision() + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        pairing.proposal().expiresOn(),
        facts.sharedLanguages(),
        facts.residentMunicipality(),
        facts.volunteerMunicipality(),
        facts.household(),
        facts.needs());
  }
}
