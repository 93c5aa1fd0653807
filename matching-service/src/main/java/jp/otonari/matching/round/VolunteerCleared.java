package jp.otonari.matching.round;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.engine.Away;
import jp.otonari.matching.engine.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * What matching reads of {@code volunteer.cleared.v1}, and of {@code volunteer.changed.v1} with the
 * same fields; the other fields pass it by.
 */
record VolunteerCleared(
    String volunteerId,
    long version,
    String municipality,
    List<String> reach,
    List<String> languages,
    List<String> slots,
    @Nullable String gender,
    int capacity,
    List<String> needs,
    List<Integer> childrenAgesMonths,
    LocalDate clearedUntil,
    @Nullable List<Away> away,
    @Nullable List<String> duties,
    @Nullable List<String> interests) {

  Volunteer facts() {
    return new Volunteer(
        volunteerId,
        municipality,
        reach,
        languages,
        slots,
        gender,
        capacity,
        needs,
        childrenAgesMonths,
        clearedUntil,
        away,
        duties,
        interests);
  }
}
