package jp.otonari.intake.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel file, its cells as somebody would have typed them. */
final class XlsxFile {

  private static final ReadingOptions WITH_DATES = new ReadingOptions(true, true);

  private XlsxFile() {}

  static boolean isOne(byte[] file) {
    return ReadableWorkbook.isOOXMLZipHeader(file);
  }

  /**
   * @throws RefusedFileException when it cannot be read, or unpacks to too much
   */
  static void read(byte[] file, Consumer<Line> lines) {
    try {
      refuseBomb(file);
      try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_DATES);
          var rows = workbook.getFirstSheet().openStream()) {
        rows.forEach(row -> lines.accept(line(row)));
      }
    } catch (IOException | ExcelReaderException | IllegalArgumentException _) {
      throw new RefusedFileException("broken-file");
    }
  }

  /**
   * Unpacks it once without keeping anything. By its directory, as its reader does: the JDK's
   * stream stumbles over the large-file marks of a workbook that was written as it came.
   */
  private static void refuseBomb(byte[] file) throws IOException {
    var unpacked = 0L;
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        unpacked += size(zip.getInputStream(entry), Limits.UNPACKED - unpacked);
      }
    }
  }

  private static long size(InputStream content, long most) throws IOException {
    var size = 0L;
    var buffer = new byte[64 * 1024];
    try (content) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > most) {
          throw new RefusedFileException("file-too-large");
        }
      }
    }
    return size;
  }

  private static Line line(Row row) {
    var cells = new ArrayList<String>();
    for (int at = 0; at < Math.min(row.getCellCount(), Limits.COLUMNS + 1); at++) {
      cells.add(row.getOptionalCell(at).map(XlsxFile::typed).orElse(""));
    }
    return new Line(row.getRowNum(), cells);
  }

  private static String typed(Cell cell) {
    return switch (cell.getType()) {
      case STRING -> cell.asString();
      case NUMBER -> isDate(cell.getDataFormatString()) ? date(cell) : number(cell);
      case BOOLEAN -> cell.asBoolean().toString();
      case FORMULA -> "=";
      case ERROR -> "=";
      case EMPTY -> "";
    };
  }

  private static String number(Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }

  private static String date(Cell cell) {
    var time = cell.asDate();
    return time.toLocalDate().toString();
  }

  /** Formats of dates name a day or a year; quoted words and colours do not count. */
  private static boolean isDate(@Nullable String format) {
    if (format == null) {
      return false;
    }
    var letters =
        format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
    return letters.matches(".*[yd].*") || letters.matches(".*(ge|ee|gg).*");
  }
}
