package jp.otonari.notification.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What stays where the contact of an erased person was, so that nothing that comes late puts them
 * back.
 *
 * @param asOf later than every version of a contact
 */
@Document("contacts")
record ErasedContact(
    @Id UUID id, String branch, long asOf, Instant erasedAt, List<PendingEvent> outbox) {

  ErasedContact(String branch, UUID id, Instant erasedAt) {
    this(id, branch, Long.MAX_VALUE, erasedAt, List.of());
  }
}
