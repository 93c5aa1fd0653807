package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code volunteer.cleared.v1}. */
record VolunteerCleared(UUID volunteerId, LocalDate clearedUntil) {}
