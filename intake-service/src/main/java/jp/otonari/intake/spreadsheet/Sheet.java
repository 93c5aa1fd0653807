package jp.otonari.intake.spreadsheet;

import java.util.List;

/**
 * A file as it was read.
 *
 * @param encoding in which the text was written, as people call it; for .xlsx that of the format
 * @param lines from the header on, without blank ones
 */
record Sheet(Format format, String encoding, Header header, List<Line> lines) {

  Line names() {
    return lines.getFirst();
  }

  List<Line> people() {
    return lines.subList(1, lines.size());
  }

  /**
   * @throws RefusedFileException when there is no header, or it lacks what every row needs
   */
  static Sheet of(Format format, String encoding, List<Line> lines, Columns columns) {
    for (int at = 0; at < Math.min(lines.size(), Limits.ABOVE_HEADER); at++) {
      var header = Header.of(format, lines.get(at), columns);
      if (header.isOne()) {
        return checked(
            new Sheet(format, encoding, header, lines.subList(at, lines.size())), columns);
      }
    }
    throw new RefusedFileException("no-header");
  }

  private static Sheet checked(Sheet sheet, Columns columns) {
    var problems = sheet.header.problems(columns);
    if (!problems.isEmpty()) {
      throw new RefusedFileException("missing-columns", problems);
    }
    if (sheet.people().isEmpty()) {
      throw new RefusedFileException("no-rows");
    }
    return sheet;
  }

  @Override
  public String toString() {
    return "Sheet[" + format + ", " + lines.size() + "]";
  }
}
