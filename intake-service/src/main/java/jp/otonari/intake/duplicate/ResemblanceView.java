package jp.otonari.intake.duplicate;

import java.time.Instant;
import java.util.List;
import jp.otonari.intake.duplicate.Likeness.Degree;
import jp.otonari.intake.duplicate.Resemblance.State;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the office sees of a resemblance; names it asks for by the ids.
 *
 * @param signs what speaks for it first, then what speaks against it
 */
record ResemblanceView(
    String duplicateId,
    long version,
    Role role,
    List<String> people,
    List<Sign> signs,
    Degree degree,
    State state,
    Instant foundAt,
    @Nullable String by,
    @Nullable Instant judgedAt) {

  static ResemblanceView of(Resemblance known) {
    return new ResemblanceView(
        known.id(),
        known.version(),
        known.role(),
        known.people(),
        known.signs().stream().sorted().toList(),
        known.degree(),
        known.state(),
        known.foundAt(),
        known.by(),
        known.judgedAt());
  }
}
