package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a cleared volunteer; no name.
 *
 * @param reach further municipalities to which the volunteer would travel
 * @param capacity how many residents at once
 * @param needs what the volunteer can help with
 * @param clearedUntil the last day on which the clearance is valid
 * @param away not to be proposed on these days; none for facts that are older than the question
 * @param duties which the volunteer would take in a team; none when not told
 * @param interests what they like to do; none when not told
 */
public record Volunteer(
    String volunteerId,
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

  public Volunteer withCapacity(int residentsAtOnce) {
    return new Volunteer(
        volunteerId,
        municipality,
        reach,
        languages,
        slots,
        gender,
        residentsAtOnce,
        needs,
        childrenAgesMonths,
        clearedUntil,
        away,
        duties,
        interests);
  }

  /** Nothing when not told. */
  List<String> likes() {
    return interests == null ? List.of() : interests;
  }

  boolean isAway(LocalDate day) {
    return away != null && away.stream().anyMatch(days -> days.holds(day));
  }
}
