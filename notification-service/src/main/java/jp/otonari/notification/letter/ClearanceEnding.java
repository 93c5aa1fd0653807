package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code volunteer.clearance-ending.v1}. */
record ClearanceEnding(UUID volunteerId, LocalDate clearedUntil) {}
