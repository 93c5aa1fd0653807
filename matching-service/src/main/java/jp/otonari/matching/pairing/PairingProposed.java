package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Written as {@code pairing.proposed.v1}: both are asked, or one of them.
 *
 * @param asks who is asked by this; null when both are
 * @param members other volunteers who are asked with the volunteer; null where there are none
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
    @Nullable List<Side> asks,
    @Nullable List<String> members)
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
        side == null ? null : List.of(side),
        side == Side.RESIDENT ? null : members(pairing));
  }

  private static @Nullable List<String> members(Pairing pairing) {
    var asked = pairing.team() == null ? List.<String>of() : pairing.team().asked();
    return asked.isEmpty() ? null : asked;
  }

  /** Asks somebody to come into a team that there is: of this question they are the volunteer. */
  static PairingProposed toMember(Pairing pairing, Member member) {
    var facts = pairing.proposal().facts();
    return new PairingProposed(
        pairing.pairingId(),
        pairing.revision() + 1,
        pairing.people().residentId(),
        member.volunteerId(),
        Objects.requireNonNull(member.answerBy()),
        facts.sharedLanguages(),
        facts.residentMunicipality(),
        facts.volunteerMunicipality(),
        facts.household(),
        facts.needs(),
        List.of(Side.VOLUNTEER),
        null);
  }
}
