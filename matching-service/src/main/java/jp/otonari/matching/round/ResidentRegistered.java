package jp.otonari.matching.round;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.engine.Resident;
import org.jspecify.annotations.Nullable;

/**
 * What matching reads of {@code resident.registered.v1}, and of {@code resident.changed.v1} with
 * the same fields; the other fields pass it by.
 */
record ResidentRegistered(
    String residentId,
    long version,
    String household,
    String municipality,
    List<String> languages,
    List<Integer> childrenAgesMonths,
    List<String> needs,
    List<String> slots,
    @Nullable String gender,
    boolean sameGenderOnly,
    LocalDate registeredOn,
    @Nullable List<String> interests) {

  Resident facts() {
    return new Resident(
        residentId,
        household,
        municipality,
        languages,
        childrenAgesMonths,
        needs,
        slots,
        gender,
        sameGenderOnly,
        registeredOn,
        interests);
  }
}
