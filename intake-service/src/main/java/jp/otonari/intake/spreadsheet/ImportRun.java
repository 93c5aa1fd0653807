package jp.otonari.intake.spreadsheet;

import jp.otonari.intake.spreadsheet.Import.State;
import jp.otonari.intake.spreadsheet.ImportPart.Rows;

/**
 * One way through one file, part by part. A part that was begun before a crash ends as it was
 * decided then.
 */
final class ImportRun<T extends Record> {

  private final Import file;
  private final Roll<T> roll;
  private final Imports imports;
  private final ImportParts parts;
  private final PartJudge<T> judge;

  ImportRun(Import file, Roll<T> roll, Imports imports, ImportParts parts, PartJudge<T> judge) {
    this.file = file;
    this.roll = roll;
    this.imports = imports;
    this.parts = parts;
    this.judge = judge;
  }

  /**
   * @param stillHere says between two parts that somebody works on the file
   */
  void go(Runnable stillHere) {
    for (var part : parts.of(file.id())) {
      var rows = parts.open(part);
      if (part.done()) {
        judge.pass(rows);
      } else {
        work(part, rows);
        stillHere.run();
      }
    }
    if (file.state() == State.IMPORTING) {
      parts.of(file.id()).forEach(parts::keepOnlyFaulty);
    }
    imports.finish(file);
  }

  private void work(ImportPart part, Rows rows) {
    var verdicts = judge.judge(rows);
    if (part.outcome() == null) {
      parts.decided(part, verdicts.outcome());
    }
    if (file.state() == State.IMPORTING) {
      roll.register(file.branch(), verdicts.newcomers(), file.by());
      if (file.overwrites()) {
        roll.change(file.branch(), verdicts.changes(), file.tellsSensitive());
      }
    }
    parts.done(part);
  }
}
