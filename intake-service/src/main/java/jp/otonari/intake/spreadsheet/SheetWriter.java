package jp.otonari.intake.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows as they come, without holding the file. */
interface SheetWriter extends Closeable {

  void row(List<String> cells) throws IOException;

  static SheetWriter to(OutputStream out, Format format) throws IOException {
    return switch (format) {
      case CSV -> csv(out);
      case XLSX -> xlsx(out);
    };
  }

  /** With the mark by which Excel knows UTF-8. */
  private static SheetWriter csv(OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\ufeff');
    return new Csv(new CSVPrinter(text, CSVFormat.EXCEL));
  }

  private static SheetWriter xlsx(OutputStream out) {
    var workbook = new Workbook(out, "Otonari", "1.0");
    return new Xlsx(workbook, new Xlsx.Place(workbook.newWorksheet("Otonari")));
  }

  /** Rows of text. */
  record Csv(CSVPrinter printer) implements SheetWriter {

    @Override
    public void row(List<String> cells) throws IOException {
      printer.printRecord(cells.stream().map(Format.CSV::guard));
    }

    @Override
    public void close() throws IOException {
      printer.close();
    }
  }

  /** Rows of text cells in the only sheet; a number would lose its first zero. */
  record Xlsx(Workbook workbook, Place place) implements SheetWriter {

    private static final int FLUSHED = 500;

    /** Where the next row goes. */
    static final class Place {

      private final Worksheet sheet;
      private int row;

      Place(Worksheet sheet) {
        this.sheet = sheet;
      }
    }

    @Override
    public void row(List<String> cells) throws IOException {
      for (int at = 0; at < cells.size(); at++) {
        if (!cells.get(at).isEmpty()) {
          place.sheet.inlineString(place.row, at, Format.XLSX.guard(cells.get(at)));
        }
      }
      if (++place.row % FLUSHED == 0) {
        place.sheet.flush();
      }
    }

    @Override
    public void close() throws IOException {
      workbook.close();
    }
  }
}
