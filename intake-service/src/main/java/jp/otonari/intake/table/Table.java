package jp.otonari.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** A tab-separated table with a header row, as in {@code deploy/data}. */
public record Table(List<String> columns, List<Row> rows) {

  /** One line; a value is asked for by the name of its column. */
  public record Row(List<String> columns, String[] values) {

    public String get(String column) {
      return values[columns.indexOf(column)];
    }
  }

  /** Reads {@code /data/<name>}; a name that ends in {@code .gz} is unpacked. */
  public static Table read(String name) {
    try (var file = open(name);
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      var columns = Arrays.asList(lines.readLine().split("\t", -1));
      return new Table(
          columns, lines.lines().map(line -> new Row(columns, line.split("\t", -1))).toList());
    } catch (IOException ex) {
      throw new UncheckedIOException("The table cannot be read: " + name, ex);
    }
  }

  private static InputStream open(String name) throws IOException {
    var file = Objects.requireNonNull(Table.class.getResourceAsStream("/data/" + name), name);
    return name.endsWith(".gz") ? new GZIPInputStream(file) : file;
  }
}
