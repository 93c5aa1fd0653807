package jp.otonari.intake.resident;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.intake.person.Ages;
import jp.otonari.intake.person.Gender;
import jp.otonari.intake.person.Interest;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.person.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Written to {@code resident.registered.v1} and, in full again, to {@code resident.changed.v1}.
 * Codes and dates only: names stay here.
 *
 * @param imported true for who came out of a spreadsheet; null for everybody else
 */
record ResidentRegistered(
    String residentId,
    long version,
    Household household,
    String municipality,
    List<String> languages,
    List<Integer> childrenAgesMonths,
    List<Need> needs,
    List<Slot> slots,
    boolean onlineOk,
    @Nullable Gender gender,
    boolean sameGenderOnly,
    List<Interest> interests,
    LocalDate registeredOn,
    @Nullable Boolean imported) {

  static final String TOPIC = "residents.v1";
  static final String TYPE = "resident.registered.v1";
  static final String CHANGED = "resident.changed.v1";

  /**
   * @param today on which the children are as old as it says
   */
  static ResidentRegistered of(
      String id,
      long version,
      ResidentRegistration given,
      LocalDate registeredOn,
      LocalDate today) {
    return new ResidentRegistered(
        id,
        version,
        given.household(),
        given.municipality(),
        given.languages(),
        Ages.inMonths(given.childrenBirthMonths(), today),
        given.needs().stream().map(Need::told).distinct().toList(),
        given.slots(),
        given.onlineOk(),
        given.gender(),
        given.sameGenderOnly(),
        given.interests(),
        registeredOn,
        null);
  }

  /** The same of somebody whom the office knew before. */
  ResidentRegistered ofImported() {
    return new ResidentRegistered(
        residentId,
        version,
        household,
        municipality,
        languages,
        childrenAgesMonths,
        needs,
        slots,
        onlineOk,
        gender,
        sameGenderOnly,
        interests,
        registeredOn,
        true);
  }
}
