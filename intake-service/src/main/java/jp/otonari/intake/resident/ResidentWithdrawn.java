package jp.otonari.intake.resident;

import java.time.LocalDate;

/** Written to {@code resident.withdrawn.v1}: the resident has left the programme. */
record ResidentWithdrawn(String residentId, long version, LocalDate on) {

  static final String TYPE = "resident.withdrawn.v1";
}
