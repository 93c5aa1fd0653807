package jp.otonari.gateway.draft;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;

/**
 * A random secret that opens one draft. Only the person's browser or mail link holds it; what we
 * keep is found by a hash of it and closed with another, neither of which leads back.
 *
 * @param value 256 bits in base64url
 */
public record DraftKey(String value) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static DraftKey random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new DraftKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The key that somebody says they hold; none, if it cannot be one. */
  public static Optional<DraftKey> of(@Nullable String value) {
    return Optional.ofNullable(value)
        .filter(text -> text.matches("[A-Za-z0-9_-]{43}"))
        .map(DraftKey::new);
  }

  /** Where the draft is kept. */
  UUID draftId() {
    return id("id");
  }

  /** Under which id the answers are sent in the end, so that sending twice registers once. */
  public String registrationId() {
    return id("registration").toString();
  }

  byte[] seal(byte[] content) {
    return cipher().encrypt(content);
  }

  /**
   * @throws IllegalStateException when this key did not seal it, or somebody changed it
   */
  byte[] open(byte[] sealed) {
    return cipher().decrypt(sealed);
  }

  private AesGcmBytesEncryptor cipher() {
    return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(hash("key"), "AES")).build();
  }

  /** A UUID of random kind: its version and variant cost six of the 128 bits. */
  private UUID id(String purpose) {
    var bytes = ByteBuffer.wrap(hash(purpose));
    var high = bytes.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
    var low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private byte[] hash(String purpose) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((purpose + value).getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException ex) {
      throw new IllegalStateException(ex);
    }
  }

  @Override
  public String toString() {
    return "DraftKey[]";
  }
}
