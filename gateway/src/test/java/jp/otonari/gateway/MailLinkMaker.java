package jp.otonari.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import jp.otonari.testing.Platform;

/** Makes links as the letters carry them. */
final class MailLinkMaker {

  private MailLinkMaker() {}

  static String link(String audience, String person, String ref, Instant until) {
    try {
      var key = Files.readString(Platform.running().secrets().mailLinkKey()).strip();
      return "/l/" + signed(Base64.getDecoder().decode(key), audience, person, ref, until);
    } catch (IOException ex) {
      throw new AssertionError(ex);
    }
  }

  /** As somebody would who does not have our key. */
  static String forged(String audience, String person, String ref, Instant until) {
    return "/l/" + signed(new byte[32], audience, person, ref, until);
  }

  private static String signed(
      byte[] key, String audience, String person, String ref, Instant until) {
    Map<String, Object> claims =
        Map.of(
            "sub", person,
            "br", "tokyo",
            "aud", audience,
            "ref", ref,
            "exp", until.getEpochSecond());
    var token = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload(claims));
    try {
      token.sign(new MACSigner(key));
    } catch (JOSEException ex) {
      throw new AssertionError(ex);
    }
    return token.serialize();
  }
}
