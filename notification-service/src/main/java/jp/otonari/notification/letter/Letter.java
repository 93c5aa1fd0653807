package jp.otonari.notification.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.otonari.defaults.outbox.PendingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One letter to one person about one event, from its plan to the mail server's reply. Its id
 * follows from event, person and purpose, so that planning it again finds it there.
 */
@Document("letters")
@CompoundIndex(def = "{'progress.state': 1, 'progress.dueAt': 1}")
@CompoundIndex(def = "{'branch': 1, 'plannedAt': -1}")
@CompoundIndex(def = "{'branch': 1, 'personId': 1, 'plannedAt': -1}")
@CompoundIndex(def = "{'branch': 1, 'matter.partnerId': 1}")
public record Letter(
    @Id UUID id,
    @Version @Nullable Long version,
    String branch,
    UUID personId,
    Purpose purpose,
    Matter matter,
    String eventId,
    String eventType,
    Instant plannedAt,
    Progress progress,
    @Nullable Copy copy,
    @Nullable Decision decision,
    @Nullable Instant blankedAt,
    List<PendingEvent> outbox) {

  static Letter planned(
      String branch, Told told, String eventId, String eventType, Instant plannedAt) {
    return new Letter(
        idOf(eventId + told.matter().apart(), told.personId(), told.purpose()),
        null,
        branch,
        told.personId(),
        told.purpose(),
        told.matter(),
        eventId,
        eventType,
        plannedAt,
        Progress.planned(plannedAt),
        null,
        null,
        null,
        List.of());
  }

  static UUID idOf(String eventId, UUID personId, Purpose purpose) {
    var name = eventId + "/" + personId + "/" + purpose.code();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public LetterState state() {
    return progress.state();
  }
}
