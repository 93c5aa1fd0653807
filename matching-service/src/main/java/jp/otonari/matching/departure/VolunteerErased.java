package jp.otonari.matching.departure;

import java.time.LocalDate;

/** What matching reads of {@code volunteer.erased.v1}; no version, because nothing is newer. */
record VolunteerErased(String volunteerId, LocalDate erasedOn) {}
