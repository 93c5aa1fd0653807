package jp.otonari.intake.spreadsheet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.otonari.intake.person.Role;

/**
 * How far a file is, without anything that it says about people.
 *
 * @param columns what the file's columns are, by path; empty for one that is not read
 * @param faults the first of them; all are in a list of their own
 * @param differing rows about known people that say something else, and where
 */
record ImportView(
    String importId,
    Role people,
    Import.State state,
    Instant at,
    String encoding,
    List<String> columns,
    List<String> unknownColumns,
    String consentText,
    int rows,
    Counts counts,
    List<Fault> faults,
    List<Fault> differing) {

  private static final int FIRST = 100;

  static ImportView of(Import file, Collection<ImportPart> parts) {
    return new ImportView(
        file.id(),
        file.people(),
        file.state(),
        file.at(),
        file.encoding(),
        file.header().paths(),
        file.unknownColumns(),
        file.consentText(),
        file.rows(),
        Counts.of(parts),
        outcomes(parts).flatMap(outcome -> outcome.faults().stream()).limit(FIRST).toList(),
        outcomes(parts).flatMap(outcome -> outcome.differing().stream()).limit(FIRST).toList());
  }

  static Stream<Outcome> outcomes(Collection<ImportPart> parts) {
    return parts.stream().map(ImportPart::outcome).filter(Objects::nonNull);
  }
}
