package jp.otonari.matching.pairing;

import java.util.List;
import java.util.Objects;
import jp.otonari.matching.team.Duty;

/** Written as {@code team.changed.v1}: the whole state of a team. */
record TeamChanged(
    String pairingId, long version, String residentId, List<TeamMember> members, List<Duty> holes)
    implements PairingEvent {

  static TeamChanged after(long revision, Pairing pairing) {
    return new TeamChanged(
        pairing.pairingId(),
        revision + 1,
        pairing.people().residentId(),
        Objects.requireNonNull(TeamMember.of(pairing, pairing.progress().term())),
        Objects.requireNonNull(pairing.team()).holes());
  }
}
