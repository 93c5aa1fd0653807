package jp.otonari.matching.departure;

import java.time.LocalDate;

/** What matching reads of {@code volunteer.withdrawn.v1}. */
record VolunteerWithdrawn(String volunteerId, long version, LocalDate on) {}
