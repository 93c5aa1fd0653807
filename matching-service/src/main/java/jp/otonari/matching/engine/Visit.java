package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call on a resident, who need not wait for a neighbour.
 *
 * @param slots the parts of the week that it touches, like {@code mon-am}
 */
public record Visit(
    String residentId,
    String municipality,
    List<String> languages,
    @Nullable String gender,
    boolean sameGenderOnly,
    LocalDate day,
    List<String> slots) {

  /** Somebody of whom nothing is known but what the visit is about. */
  Resident asResident() {
    return new Resident(
        residentId,
        "",
        municipality,
        languages,
        List.of(),
        List.of(),
        slots,
        gender,
        sameGenderOnly,
        day,
        null);
  }
}
