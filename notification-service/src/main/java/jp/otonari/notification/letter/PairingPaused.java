package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code pairing.paused.v1}. */
record PairingPaused(
    UUID pairingId, UUID residentId, UUID volunteerId, LocalDate pausedOn, LocalDate until)
    implements PairingNews {}
