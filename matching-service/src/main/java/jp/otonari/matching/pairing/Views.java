package jp.otonari.matching.pairing;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who sees what of a pair: the office all, each of the two their part, anybody else nothing. */
final class Views {

  private Views() {}

  static Optional<Record> of(Pairing pairing, JwtAuthenticationToken caller) {
    return isOffice(caller)
        ? Optional.of(PairingView.of(pairing))
        : pairing
            .sideOf(personOf(caller))
            .filter(pairing.progress()::asks)
            .<Record>map(side -> PartyView.of(pairing, side))
            .or(() -> ofMember(pairing, personOf(caller)));
  }

  private static Optional<PartyView> ofMember(Pairing pairing, String volunteerId) {
    return Optional.ofNullable(pairing.team())
        .filter(_ -> pairing.progress().asks(Side.VOLUNTEER))
        .flatMap(team -> team.latest(volunteerId))
        .map(member -> PartyView.of(pairing, member));
  }

  /** Whom a mail link was sent to; nobody when the token does not say. */
  static String personOf(JwtAuthenticationToken caller) {
    return Objects.requireNonNullElse(caller.getToken().getSubject(), "");
  }

  private static boolean isOffice(JwtAuthenticationToken caller) {
    return caller.getAuthorities().stream()
        .anyMatch(authority -> "SCOPE_office".equals(authority.getAuthority()));
  }
}
