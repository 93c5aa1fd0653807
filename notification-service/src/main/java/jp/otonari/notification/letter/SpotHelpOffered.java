package jp.otonari.notification.letter;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What notification reads of {@code spot-help.offered.v1}. */
record SpotHelpOffered(
    UUID requestId,
    UUID residentId,
    List<UUID> volunteerIds,
    String municipality,
    OffsetDateTime startsAt,
    int minutes,
    List<String> languages,
    OffsetDateTime answerBy) {}
