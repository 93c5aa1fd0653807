package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Written as {@code pairing.proposed.v1}: both are asked, or one of them.
 *
 * @param asks who is asked by this; null when both are
 */
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
    List<String> needs,
    @Nullable List<Side> asks)
    implements PairingEvent {

  static PairingProposed first(Pairing pairing) {
    return asking(pairing.progress().first(), pairing.revision(), pairing);
  }

  static PairingProposed asking(@Nullable Side side, long revision, Pairing pairing) {
    var facts = pairing.proposal().facts();
    return new PairingProposed(
        pairing.pairingId(),
        revision + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        pairing.proposal().expiresOn(),
        facts.sharedLanguages(),
        facts.residentMunicipality(),
        facts.volunteerMunicipality(),
        facts.household(),
        facts.needs(),
        side == null ? null : List.of(side));
  }
}
