package jp.otonari.notification.letter;

import java.util.UUID;

/** What {@code letter.refused.v1} tells. */
record LetterRefused(
    UUID letterId, UUID personId, Purpose purpose, String sourceEventId, String reason) {}
