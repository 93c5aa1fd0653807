package jp.otonari.intake.partner;

import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What we keep of a key: enough to know it again, not enough to use it.
 *
 * @param by the account that asked for it
 * @param until when it stops working; none, while it is the newest
 */
@Document("partnerKeys")
record PartnerKey(
    @Id String prefix,
    @Indexed String partnerId,
    String branch,
    byte[] hash,
    Instant since,
    String by,
    @Nullable Instant until,
    @Nullable Instant lastUsedAt) {

  /** Takes the same time whatever is wrong with it. */
  boolean opensWith(KeySecret secret, Instant now) {
    var same = MessageDigest.isEqual(hash, secret.hash());
    return same && works(now);
  }

  boolean works(Instant now) {
    return until == null || now.isBefore(until);
  }

  /** Without the hash. */
  @Override
  public String toString() {
    return "PartnerKey[" + prefix + "]";
  }
}
