package jp.otonari.notification.letter;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What notification reads of {@code pairing.introduced.v1}. */
record PairingIntroduced(
    UUID pairingId,
    long version,
    UUID residentId,
    UUID volunteerId,
    OffsetDateTime meetsAt,
    Place place) {}
