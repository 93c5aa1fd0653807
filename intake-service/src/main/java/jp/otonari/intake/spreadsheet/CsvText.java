package jp.otonari.intake.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as text. Excel in Japan writes Windows-31J, and UTF-8 with a mark before it; others write
 * UTF-8. Text in Windows-31J is hardly ever also UTF-8, so UTF-8 is tried first.
 */
record CsvText(String encoding, String text) {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final int BEGINNING = 4_000;

  /**
   * @throws RefusedFileException when it is no text in an encoding that we know
   */
  static CsvText of(byte[] file) {
    if (file.length >= 2 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
      return new CsvText("UTF-16", text(file));
    }
    for (var charset : List.of(StandardCharsets.UTF_8, WINDOWS_31J)) {
      try {
        var text = charset.newDecoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        var decoded = text.decode(ByteBuffer.wrap(file)).toString();
        if (decoded.indexOf('\0') < 0) {
          return new CsvText(name(charset), decoded.replaceFirst("^\ufeff", ""));
        }
      } catch (CharacterCodingException _) {
        continue;
      }
    }
    throw new RefusedFileException("unknown-encoding");
  }

  /**
   * @throws RefusedFileException when its quotes do not close
   */
  void read(Consumer<Line> lines) {
    try (var rows = format().parse(new StringReader(text))) {
      for (var row : rows) {
        lines.accept(new Line(Math.toIntExact(row.getRecordNumber()), row.toList()));
      }
    } catch (IOException | UncheckedIOException _) {
      throw new RefusedFileException("broken-file");
    }
  }

  private CSVFormat format() {
    return CSVFormat.DEFAULT.builder().setDelimiter(separator()).setIgnoreEmptyLines(false).get();
  }

  /** The one that stands most often in the first lines. */
  private char separator() {
    var beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    return List.of(',', ';', '\t').stream()
        .max(Comparator.comparing(one -> beginning.chars().filter(each -> each == one).count()))
        .orElse(',');
  }

  private static String name(Charset charset) {
    return charset.equals(WINDOWS_31J) ? "Shift_JIS" : charset.name();
  }

  private static String text(byte[] utf16) {
    return new String(utf16, 2, utf16.length - 2, StandardCharsets.UTF_16LE);
  }

  @Override
  public String toString() {
    return "CsvText[" + encoding + "]";
  }
}
