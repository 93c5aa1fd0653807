package jp.otonari.notification.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailLinksTests {

  private static final UUID PERSON = UUID.fromString("6f1c1a52-5a3e-4ad5-9b2b-0a5f6e1b2c3d");

  private static final UUID PAIRING = UUID.fromString("2f0d9d3a-7a55-4c1e-8a59-1f2f3a4b5c6d");

  private static final Instant UNTIL = Instant.parse("2026-04-24T15:00:00Z");

  private final MailLinks links = LinkSamples.links();

  @Test
  void a_link_says_who_may_do_what_until_when() throws Exception {
    var link = links.to(Target.PROPOSAL, "tokyo", PERSON, PAIRING, UNTIL);

    assertThat(link).startsWith("https://otonari.example/l/");
    var token = SignedJWT.parse(link.substring(link.lastIndexOf('/') + 1));
    assertThat(token.verify(new MACVerifier(LinkSamples.KEY))).isTrue();
    var claims = token.getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo(PERSON.toString());
    assertThat(claims.getStringClaim("br")).isEqualTo("tokyo");
    assertThat(claims.getAudience()).containsExactly("proposal");
    assertThat(claims.getStringClaim("ref")).isEqualTo(PAIRING.toString());
    assertThat(claims.getExpirationTime().toInstant()).isEqualTo(UNTIL);
  }

  @Test
  void the_same_question_gives_the_same_link() {
    assertThat(links.to(Target.CHECKIN, "tokyo", PERSON, PAIRING, UNTIL))
        .isEqualTo(links.to(Target.CHECKIN, "tokyo", PERSON, PAIRING, UNTIL))
        .isNotEqualTo(links.to(Target.PROPOSAL, "tokyo", PERSON, PAIRING, UNTIL));
  }
}
