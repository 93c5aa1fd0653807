package jp.otonari.gateway.maillink;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.gateway.maillink.MailLink.About;
import jp.otonari.gateway.maillink.Opened.Expired;
import jp.otonari.gateway.maillink.Opened.Forged;
import jp.otonari.gateway.maillink.Opened.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells our links from others' by the key that only the writer of letters has too. */
@Component
public class MailLinks {

  private final JWSVerifier key;
  private final Branches branches;
  private final Clock clock;

  /**
   * @throws IOException when the key cannot be read: without it no link can be opened
   */
  MailLinks(MailLinkSettings settings, Branches branches, Clock clock)
      throws IOException, JOSEException {
    var secret = Files.readString(settings.secrets().resolve("mail-link.key"));
    this.key = new MACVerifier(Base64.getDecoder().decode(secret.strip()));
    this.branches = branches;
    this.clock = clock;
  }

  Opened open(String token) {
    return claims(token).flatMap(this::read).orElseGet(Forged::new);
  }

  /** Of a link to the reader's own data that works now; none for any other. */
  public Optional<MailLink> toOwnData(String token) {
    return open(token) instanceof Valid(var link) && link.about() == About.MY_DATA
        ? Optional.of(link)
        : Optional.empty();
  }

  private Optional<Map<String, Object>> claims(String token) {
    try {
      var signed = JWSObject.parse(token);
      return JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm()) && signed.verify(key)
          ? Optional.ofNullable(signed.getPayload().toJSONObject())
          : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Optional<Opened> read(Map<String, Object> claims) {
    var about = about(claims.get("aud"));
    if (about.isEmpty()
        || !(claims.get("sub") instanceof String person)
        || !(claims.get("br") instanceof String branch)
        || !(claims.get("ref") instanceof String ref)
        || !(claims.get("exp") instanceof Number until)
        || !branches.serve(branch)) {
      return Optional.empty();
    }
    var link = new MailLink(about.get(), person, branch, ref);
    return Optional.of(
        Instant.ofEpochSecond(until.longValue()).isBefore(clock.instant())
            ? new Expired(link)
            : new Valid(link));
  }

  private static Optional<About> about(@Nullable Object audience) {
    var one =
        audience instanceof List<?> several && several.size() == 1 ? several.getFirst() : audience;
    return Arrays.stream(About.values()).filter(about -> about.audience().equals(one)).findFirst();
  }
}
