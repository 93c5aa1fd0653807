package jp.otonari.notification.letter;

import java.util.UUID;

/** What notification reads of {@code move.done.v1}. */
record MoveDone(UUID personId) {}
