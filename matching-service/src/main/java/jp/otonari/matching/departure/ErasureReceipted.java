package jp.otonari.matching.departure;

import java.time.Instant;

/**
 * Written as {@code erasure.receipted.v1}: nothing of the person is left here.
 *
 * @param removed how many documents were deleted or blanked this time
 */
record ErasureReceipted(String personId, String service, int removed, Instant receiptedAt) {}
