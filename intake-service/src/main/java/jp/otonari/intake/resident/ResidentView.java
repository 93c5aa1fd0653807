package jp.otonari.intake.resident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/**
 * What the office sees of a resident: the registration as it was given, and where it stands.
 *
 * @param hidden whether there is something sensitive that this caller is not shown
 */
record ResidentView(
    String residentId,
    long version,
    ResidentStatus status,
    LocalDate registeredOn,
    boolean hidden,
    @JsonUnwrapped ResidentRegistration registration) {

  static ResidentView of(Resident resident) {
    return of(resident, resident.registration(), resident.sealed() != null);
  }

  /** For those who may see all of it. */
  static ResidentView whole(Resident resident, ResidentRegistration registration) {
    return of(resident, registration, false);
  }

  private static ResidentView of(
      Resident resident, ResidentRegistration registration, boolean hidden) {
    return new ResidentView(
        resident.id(),
        resident.version(),
        resident.status(),
        resident.registeredOn(),
        hidden,
        registration);
  }
}
