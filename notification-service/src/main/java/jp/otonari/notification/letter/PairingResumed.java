package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code pairing.resumed.v1}. */
record PairingResumed(
    UUID pairingId, UUID residentId, UUID volunteerId, LocalDate resumedOn, LocalDate endsOn)
    implements PairingNews {}
