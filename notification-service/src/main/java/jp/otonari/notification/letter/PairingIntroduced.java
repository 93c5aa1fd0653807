package jp.otonari.notification.letter;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What notification reads of {@code pairing.introduced.v1}. */
record PairingIntroduced(
    UUID residentId,
    UUID volunteerId,
    OffsetDateTime meetsAt,
    Place place,
    @Nullable String link) {}
