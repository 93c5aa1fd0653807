package jp.otonari.launcher.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;

/** Signs the access tokens that the services accept (RS256), as the gateway does for its users. */
public final class TokenMint {

  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private final PrivateKey key;

  private TokenMint(PrivateKey key) {
    this.key = key;
  }

  public static TokenMint of(Secrets secrets) throws IOException {
    var pem = Files.readString(secrets.privateKey()).replaceAll("-----[A-Z ]+-----", "");
    try {
      var encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem));
      return new TokenMint(KeyFactory.getInstance("RSA").generatePrivate(encoded));
    } catch (GeneralSecurityException ex) {
      throw new IllegalStateException(secrets.privateKey() + " is not a private key", ex);
    }
  }

  /** A token for {@code subject} with one scope, for some branches, until {@code expires}. */
  public String token(String scope, String subject, Collection<String> branches, Instant expires) {
    var claims =
        "{\"sub\":%s,\"scope\":%s,\"branches\":[%s],\"iat\":%d,\"exp\":%d}"
            .formatted(
                quoted(subject),
                quoted(scope),
                branches.stream().map(TokenMint::quoted).collect(Collectors.joining(",")),
                Instant.now().getEpochSecond(),
                expires.getEpochSecond());
    var signed = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
    return signed + "." + URL.encodeToString(signature(signed));
  }

  private byte[] signature(String text) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private static String encoded(String json) {
    return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
