package jp.otonari.intake.resident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/** What the office sees of a resident: the registration as it was given, and where it stands. */
record ResidentView(
    String residentId,
    long version,
    ResidentStatus status,
    LocalDate registeredOn,
    @JsonUnwrapped ResidentRegistration registration) {

  static ResidentView of(Resident resident) {
    return new ResidentView(
        resident.id(),
        resident.version(),
        resident.status(),
        resident.registeredOn(),
        resident.registration());
  }
}
