package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Written as {@code pairing.started.v1}: the pair exists. */
record PairingStarted(
    String pairingId,
    long version,
    String residentId,
    String volunteerId,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable List<TeamMember> members)
    implements PairingEvent {

  static PairingStarted next(Pairing pairing, Term term) {
    return new PairingStarted(
        pairing.pairingId(),
        pairing.revision() + 1,
        pairing.people().residentId(),
        pairing.people().volunteerId(),
        term.startsOn(),
        term.endsOn(),
        TeamMember.of(pairing, term));
  }
}
