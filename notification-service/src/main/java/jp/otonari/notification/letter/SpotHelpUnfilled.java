package jp.otonari.notification.letter;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What notification reads of {@code spot-help.unfilled.v1}. */
record SpotHelpUnfilled(UUID residentId, OffsetDateTime startsAt) {}
