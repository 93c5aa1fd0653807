package jp.otonari.notification.letter;

import java.util.UUID;

/** One letter that an event asks for. */
record Told(UUID personId, Purpose purpose, Matter matter) {}
