package jp.otonari.notification.link;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes the links by which a person acts without a password. The same question gives the same link,
 * so that a letter that is written again is the same letter.
 */
@Component
public class MailLinks {

  private final LinkSettings settings;

  private final JWSSigner signer;

  /**
   * @throws IOException when the key cannot be read: without it no letter is of use
   */
  MailLinks(LinkSettings settings) throws IOException, JOSEException {
    var key = Files.readString(settings.secrets().resolve("mail-link.key"));
    this.settings = settings;
    this.signer = new MACSigner(Base64.getDecoder().decode(key.strip()));
  }

  /**
   * @param ref the pairing, check-in, referral or person that the link is about
   * @param until when the link stops working
   */
  public String to(Target target, String branch, UUID personId, UUID ref, Instant until) {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("sub", personId.toString());
    claims.put("br", branch);
    claims.put("aud", target.audience());
    claims.put("ref", ref.toString());
    claims.put("exp", until.getEpochSecond());
    return settings.publicUrl() + "/l/" + signed(claims);
  }

  private String signed(Map<String, Object> claims) {
    var token =
        new JWSObject(
            new JWSHeader(JWSAlgorithm.HS256), new Payload(JSONObjectUtils.toJSONString(claims)));
    try {
      token.sign(signer);
    } catch (JOSEException ex) {
      throw new IllegalStateException("A mail link cannot be signed", ex);
    }
    return token.serialize();
  }
}
