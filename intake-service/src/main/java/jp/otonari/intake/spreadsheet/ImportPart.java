package jp.otonari.intake.spreadsheet;

import java.util.List;
import jp.otonari.intake.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Some hundred rows of a file: small enough for one document, and the step in which work goes on
 * after a crash.
 *
 * @param importId of the file
 * @param at which part of the file, from 0
 * @param rows how many people stand in it
 * @param sealed the rows, see {@link Rows}
 * @param outcome what was decided about the rows; null before
 * @param done whether the newcomers of the outcome are stored
 */
@Document("importParts")
record ImportPart(
    @Id String id,
    @Indexed String importId,
    int at,
    int rows,
    Sealed sealed,
    @Nullable Outcome outcome,
    boolean done) {

  /** The header and rows themselves. */
  record Rows(Line names, List<Line> people) {

    /** What is left when only the rows with a fault are still needed. */
    Rows onlyFaulty(Outcome outcome) {
      var faulty = outcome.faultyRows();
      return new Rows(names, people.stream().filter(line -> faulty.contains(line.row())).toList());
    }

    @Override
    public String toString() {
      return "Rows[hidden]";
    }
  }

  static String id(String importId, int at) {
    return importId + "/" + at;
  }
}
