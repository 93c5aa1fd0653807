package jp.otonari.notification.erasure;

import java.time.Instant;
import java.util.UUID;

/** What {@code erasure.receipted.v1} tells. */
record ErasureReceipted(UUID personId, String service, int removed, Instant receiptedAt) {

  ErasureReceipted(UUID personId, int removed, Instant receiptedAt) {
    this(personId, "notification", removed, receiptedAt);
  }
}
