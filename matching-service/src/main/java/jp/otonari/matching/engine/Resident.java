package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a resident who looks for a neighbour; no name.
 *
 * @param languages the first is the mother tongue
 * @param slots parts of the week when the resident is free, like {@code mon-am}; empty when not
 *     told
 * @param interests what they like to do; absent in facts that are older than the question
 */
public record Resident(
    String residentId,
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

  /** Whether a team is to help this household, and nobody may keep it waiting. */
  public boolean isDisplaced() {
    return household.equals("DISPLACED");
  }

  /** Nothing for facts that are older than the question. */
  List<String> likes() {
    return interests == null ? List.of() : interests;
  }
}
