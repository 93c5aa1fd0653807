package jp.otonari.checkin.survey;

import java.time.Instant;
import java.util.UUID;

/**
 * Written as {@code erasure.receipted.v1}: nothing of the person is left here.
 *
 * @param removed how many documents were blanked this time
 */
record ErasureReceipted(UUID personId, String service, int removed, Instant receiptedAt) {}
