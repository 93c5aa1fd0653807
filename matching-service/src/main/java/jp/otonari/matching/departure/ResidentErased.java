package jp.otonari.matching.departure;

import java.time.LocalDate;

/** What matching reads of {@code resident.erased.v1}; no version, because nothing is newer. */
record ResidentErased(String residentId, LocalDate erasedOn) {}
