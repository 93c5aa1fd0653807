package jp.otonari.intake.spreadsheet;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Checks or imports one file from where it stands. */
@Component
class WorkOnImport {

  private final Imports imports;
  private final ImportParts parts;
  private final List<Roll<?>> rolls;
  private final Cells cells;
  private final Validator validator;
  private final JsonMapper json;
  private final Clock clock;

  WorkOnImport(
      Imports imports,
      ImportParts parts,
      List<Roll<?>> rolls,
      Cells cells,
      Validator validator,
      JsonMapper json,
      Clock clock) {
    this.imports = imports;
    this.parts = parts;
    this.rolls = rolls;
    this.cells = cells;
    this.validator = validator;
    this.json = json;
    this.clock = clock;
  }

  void work(Import file) {
    rolls.stream()
        .filter(roll -> roll.role() == file.people())
        .forEach(roll -> run(file, roll).go(() -> imports.stillMine(file.id(), clock.instant())));
  }

  private <T extends Record> ImportRun<T> run(Import file, Roll<T> roll) {
    var judge = new Judge<>(roll, file.header(), validator, json);
    return new ImportRun<>(file, roll, imports, parts, new PartJudge<>(file, roll, cells, judge));
  }
}
