package jp.otonari.notification.letter;

import java.time.Instant;
import java.util.UUID;

/** What {@code letter.sent.v1} tells. */
record LetterSent(
    UUID letterId, UUID personId, Purpose purpose, String sourceEventId, Instant sentAt) {}
