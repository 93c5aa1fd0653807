package jp.otonari.matching.departure;

import java.time.LocalDate;

/** What matching reads of {@code volunteer.paused.v1}. */
record VolunteerPaused(String volunteerId, long version, LocalDate until) {}
