package jp.otonari.intake.resident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resident in a list: enough to find the right one, and nothing sensitive.
 *
 * @param owner the account in charge
 */
record ResidentRow(
    String residentId,
    long version,
    ResidentStatus status,
    @Nullable String owner,
    LocalDate registeredOn,
    Household household,
    ResidentNames names,
    String mail,
    String language,
    List<String> languages,
    String municipality) {

  static ResidentRow of(Resident resident) {
    var told = resident.registration();
    return new ResidentRow(
        resident.id(),
        resident.version(),
        resident.status(),
        resident.owner(),
        resident.registeredOn(),
        told.household(),
        told.names(),
        told.mail(),
        told.language(),
        told.languages(),
        told.municipality());
  }

  @Override
  public String toString() {
    return "ResidentRow[" + residentId + "]";
  }
}
