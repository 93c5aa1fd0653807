package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code move.asked.v1}. */
record MoveAsked(UUID moveId, UUID personId, String to, LocalDate answerBy) {}
