package jp.otonari.intake.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key as its partner holds it, {@code otk_<prefix>_<secret>}. The secret has 256 random bits, so
 * a plain hash of it is enough; the prefix tells which key it is.
 */
record KeySecret(String prefix, String value) {

  static final String SIGN = "otk_";

  private static final int BYTES = 32;
  private static final int PREFIX_LETTERS = 10;
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final Pattern KEY = Pattern.compile("otk_([a-z2-9]{10})_[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static KeySecret random() {
    var prefix = new StringBuilder();
    for (int letter = 0; letter < PREFIX_LETTERS; letter++) {
      prefix.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new KeySecret(prefix.toString(), SIGN + prefix + "_" + secret);
  }

  /** None, when it cannot be a key of ours. */
  static Optional<KeySecret> of(String bearer) {
    var key = KEY.matcher(bearer);
    return key.matches() ? Optional.of(new KeySecret(key.group(1), bearer)) : Optional.empty();
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException ex) {
      throw new IllegalStateException(ex);
    }
  }

  @Override
  public String toString() {
    return "KeySecret[" + prefix + "]";
  }
}
