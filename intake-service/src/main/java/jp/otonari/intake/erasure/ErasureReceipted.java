package jp.otonari.intake.erasure;

import java.time.Instant;

/** What intake reads of {@code erasure.receipted.v1}. */
record ErasureReceipted(String personId, String service, int removed, Instant receiptedAt) {}
