package jp.otonari.intake.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.otonari.intake.spreadsheet.ImportPart.Rows;
import jp.otonari.intake.spreadsheet.Verdict.Faulty;
import org.jspecify.annotations.Nullable;

/** Judges the parts of a file in their order: it remembers whom the rows so far were about. */
final class PartJudge<T extends Record> {

  private final Import file;
  private final Roll<T> roll;
  private final Cells cells;
  private final Judge<T> judge;
  private final PersonIds ids;
  private final Set<String> seen = new HashSet<>();

  PartJudge(Import file, Roll<T> roll, Cells cells, Judge<T> judge) {
    this.file = file;
    this.roll = roll;
    this.cells = cells;
    this.judge = judge;
    this.ids = new PersonIds(file.branch(), roll.role(), roll.idsByMail(file.branch()));
  }

  /** These rows were judged before. */
  void pass(Rows rows) {
    rows.people().forEach(line -> ids.of(line, file.header()).ifPresent(seen::add));
  }

  Verdicts<T> judge(Rows rows) {
    var idByRow = new HashMap<Integer, String>();
    for (var line : rows.people()) {
      ids.of(line, file.header()).ifPresent(id -> idByRow.put(line.row(), id));
    }
    var whole = file.tellsSensitive();
    var known = roll.known(file.branch(), idByRow.values(), whole);
    var taken = roll.taken(idByRow.values());
    var verdicts = new LinkedHashMap<Integer, Verdict<T>>();
    for (var line : rows.people()) {
      verdicts.put(line.row(), judge(line, idByRow.get(line.row()), known, taken));
    }
    return new Verdicts<>(verdicts);
  }

  private Verdict<T> judge(
      Line line, @Nullable String id, Map<String, T> known, Collection<String> taken) {
    var read = RowForm.of(line, file.header(), roll.role(), cells, file.consentText());
    if (id == null) {
      return faulty(new Fault(line.row(), "mail", "no-key"), read);
    }
    if (!seen.add(id)) {
      return faulty(new Fault(line.row(), "", "double"), read);
    }
    return judge.judge(line, read, id, known.get(id), taken);
  }

  private Verdict<T> faulty(Fault first, RowForm read) {
    var faults = new ArrayList<>(List.of(first));
    faults.addAll(read.faults());
    return new Faulty<>(faults);
  }
}
