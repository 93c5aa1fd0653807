package jp.otonari.matching.departure;

import java.time.LocalDate;

/** What matching reads of {@code resident.withdrawn.v1}. */
record ResidentWithdrawn(String residentId, long version, LocalDate on) {}
