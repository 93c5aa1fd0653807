package jp.otonari.notification.letter;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What notification reads of {@code spot-help.taken.v1}. */
record SpotHelpTaken(
    UUID requestId,
    UUID residentId,
    UUID volunteerId,
    String municipality,
    OffsetDateTime startsAt,
    int minutes) {}
