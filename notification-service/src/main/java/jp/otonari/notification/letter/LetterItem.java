package jp.otonari.notification.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as pages list it. What was written is known once it was handed over, until a person whom
 * it concerns is erased.
 */
record LetterItem(
    UUID letterId,
    UUID personId,
    Purpose purpose,
    @Nullable String language,
    @Nullable String subject,
    LetterState state,
    @Nullable String why,
    String sourceEventId,
    String eventType,
    Instant plannedAt,
    @Nullable Instant sentAt,
    @Nullable String messageId,
    @Nullable Instant blankedAt) {

  static LetterItem of(Letter letter) {
    var copy = letter.copy();
    return new LetterItem(
        letter.id(),
        letter.personId(),
        letter.purpose(),
        copy == null ? null : copy.language(),
        copy == null ? null : copy.subject(),
        letter.state(),
        letter.progress().why(),
        letter.eventId(),
        letter.eventType(),
        letter.plannedAt(),
        letter.progress().sentAt(),
        copy == null ? null : copy.messageId(),
        letter.blankedAt());
  }
}
