package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code pairing.started.v1}. */
record PairingStarted(UUID residentId, UUID volunteerId, LocalDate startsOn, LocalDate endsOn) {}
