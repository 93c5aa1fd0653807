package jp.otonari.intake.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a person is erased, and who has said so. Of the person only the id stays.
 *
 * @param by the account that asked, {@code self} or {@code retention}
 * @param open whether a receipt is missing
 * @param tombstonedAt when the contacts' topic was told last
 * @param tombstones how often it was told
 */
@Document("erasures")
@CompoundIndex(name = "newest", def = "{'branch': 1, 'askedAt': -1}")
@CompoundIndex(name = "open", def = "{'open': 1, 'askedAt': 1}")
record Erasure(
    @Id String personId,
    String branch,
    String by,
    Instant askedAt,
    boolean open,
    List<Receipt> receipts,
    Instant tombstonedAt,
    int tombstones,
    List<PendingEvent> outbox) {

  static final String INTAKE = "intake";
  static final String TOPIC = "contacts-topic";

  /** Whose receipts an erasure waits for. */
  private static final Set<String> PARTS =
      Set.of(INTAKE, "matching", "checkin", "notification", TOPIC);

  static Erasure asked(String personId, String branch, String by, Instant now) {
    return new Erasure(personId, branch, by, now, true, List.of(), now, 1, List.of());
  }

  boolean isReceiptedBy(String part) {
    return receipts.stream().anyMatch(receipt -> receipt.part().equals(part));
  }

  boolean isComplete() {
    return receipts.stream().map(Receipt::part).collect(Collectors.toSet()).containsAll(PARTS);
  }
}
