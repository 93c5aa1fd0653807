package jp.otonari.intake.resident;

import java.time.LocalDate;

/** Written to {@code resident.erased.v1}: whoever keeps anything about the resident removes it. */
record ResidentErased(String residentId, long version, LocalDate erasedOn) {

  static final String TYPE = "resident.erased.v1";
}
