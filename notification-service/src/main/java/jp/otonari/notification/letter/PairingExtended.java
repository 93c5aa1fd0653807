package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code pairing.extended.v1}. */
record PairingExtended(UUID pairingId, UUID residentId, UUID volunteerId, LocalDate endsOn)
    implements PairingNews {}
