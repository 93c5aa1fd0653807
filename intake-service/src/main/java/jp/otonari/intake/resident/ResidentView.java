package jp.otonari.intake.resident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office sees of a resident: the registration as it was given, and where it stands.
 *
 * @param owner the account in charge
 * @param hidden whether there is something sensitive that this caller is not shown
 */
record ResidentView(
    String residentId,
    long version,
    ResidentStatus status,
    @Nullable String owner,
    List<StatusStep> history,
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

  /** As the resident sees it: not who in the office did what. */
  ResidentView toSelf() {
    var steps = history.stream().map(step -> step.toSelf(residentId)).toList();
    return new ResidentView(
        residentId, version, status, null, steps, registeredOn, hidden, registration);
  }

  private static ResidentView of(
      Resident resident, ResidentRegistration registration, boolean hidden) {
    return new ResidentView(
        resident.id(),
        resident.version(),
        resident.status(),
        resident.owner(),
        resident.history(),
        resident.registeredOn(),
        hidden,
        registration);
  }
}
