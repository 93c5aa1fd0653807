package jp.otonari.intake.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows of a file, within its {@link Limits}. */
final class SheetReader {

  private final List<Line> lines = new ArrayList<>();

  private SheetReader() {}

  /**
   * @throws RefusedFileException when it is no such file, or too much
   */
  static Sheet read(byte[] file, Columns columns) {
    if (file.length > Limits.FILE) {
      throw new RefusedFileException("file-too-large");
    }
    var reader = new SheetReader();
    if (XlsxFile.isOne(file)) {
      XlsxFile.read(file, reader::add);
      return Sheet.of(Format.XLSX, "xlsx", reader.lines, columns);
    }
    var text = CsvText.of(file);
    text.read(reader::add);
    return Sheet.of(Format.CSV, text.encoding(), reader.lines, columns);
  }

  private void add(Line line) {
    if (line.isBlank()) {
      return;
    }
    if (line.cells().size() > Limits.COLUMNS) {
      throw new RefusedFileException("too-many-columns");
    }
    if (lines.size() > Limits.ROWS) {
      throw new RefusedFileException("too-many-rows");
    }
    lines.add(new Line(line.row(), line.cells().stream().map(SheetReader::kept).toList()));
  }

  private static String kept(String cell) {
    var length = cell.codePointCount(0, cell.length());
    return length > Limits.KEPT ? cell.substring(0, cell.offsetByCodePoints(0, Limits.KEPT)) : cell;
  }
}
