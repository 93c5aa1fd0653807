package jp.otonari.gateway.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.time.Duration;
import java.util.List;
import jp.otonari.gateway.time.WallTime;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Signs the tokens with which the gateway calls the services: for one branch, for minutes. */
@Component
public class ServiceTokens {

  private static final Duration LIFE = Duration.ofMinutes(5);

  private final JwtEncoder encoder;
  private final WallTime time;

  /**
   * @throws IOException when the key cannot be read: without it no page has anything to show
   */
  ServiceTokens(TokenSettings settings, WallTime time) throws IOException {
    this.encoder = encoder(settings.secrets().resolve("token-private.pem"));
    this.time = time;
  }

  /** For a member of staff. */
  public String office(String account, String branch) {
    return token("office", account, branch);
  }

  /** For a member of staff who may see what is sensitive. */
  public String coordinator(String account, String branch) {
    return token("office sensitive", account, branch);
  }

  /** For the public form of a branch. */
  public String registration(String branch) {
    return token("registration", "registration-form", branch);
  }

  /** For the person who opened the link in a letter. */
  public String mailLink(String person, String branch) {
    return token("mail-link", person, branch);
  }

  private String token(String scope, String subject, String branch) {
    var now = time.now();
    var claims =
        JwtClaimsSet.builder()
            .subject(subject)
            .claim("scope", scope)
            .claim("branches", List.of(branch))
            .issuedAt(now)
            .expiresAt(now.plus(LIFE))
            .build();
    var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }

  private static JwtEncoder encoder(Path file) throws IOException {
    try (InputStream pem = Files.newInputStream(file)) {
      RSAPrivateKey key = RsaKeyConverters.pkcs8().convert(pem);
      if (!(key instanceof RSAPrivateCrtKey whole)) {
        throw new IOException("Not a private RSA key in PKCS#8: " + file);
      }
      var pair = new RSAKey.Builder(PublicHalf.of(whole)).privateKey(whole).build();
      return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(pair)));
    }
  }
}
