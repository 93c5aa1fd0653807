package jp.otonari.intake.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The faulty rows of a file as they came, with a column that says what to mend. */
@Component
class ErrorFile {

  private final ImportParts parts;

  ErrorFile(ImportParts parts) {
    this.parts = parts;
  }

  void write(Import file, OfficeLanguage language, OutputStream out) throws IOException {
    try (var rows = SheetWriter.to(out, file.header().format())) {
      var isFirst = true;
      for (var part : parts.of(file.id())) {
        var content = parts.open(part);
        if (isFirst) {
          rows.row(with(content.names(), file, language.of("エラー", "Error")));
          isFirst = false;
        }
        var faults = part.outcome() == null ? List.<Fault>of() : part.outcome().faults();
        for (var line : content.people()) {
          var ofLine = faults.stream().filter(fault -> fault.row() == line.row()).toList();
          if (!ofLine.isEmpty()) {
            rows.row(with(line, file, text(ofLine, file, language)));
          }
        }
      }
    }
  }

  private static String text(List<Fault> faults, Import file, OfficeLanguage language) {
    return faults.stream()
        .map(fault -> FaultTexts.of(fault, Columns.of(file.people()), language))
        .collect(Collectors.joining(" "));
  }

  /** The cells without guard, as the writer guards them again. */
  private static List<String> with(Line line, Import file, String last) {
    var cells = new ArrayList<String>();
    for (int at = 0; at < file.header().paths().size(); at++) {
      cells.add(file.header().format().unguard(line.cell(at)));
    }
    cells.add(last);
    return cells;
  }
}
