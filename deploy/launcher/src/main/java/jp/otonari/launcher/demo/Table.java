package jp.otonari.launcher.demo;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated file of reference data, each row by the names of its columns. */
final class Table {

  private Table() {}

  static List<Map<String, String>> rows(String name) throws IOException {
    try (var in = Table.class.getResourceAsStream("/data/" + name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      var all = lines.map(line -> line.split("\t", -1)).toList();
      var header = all.getFirst();
      return all.stream().skip(1).map(cells -> row(header, cells)).toList();
    }
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    var row = new HashMap<String, String>();
    for (int i = 0; i < Math.min(header.length, cells.length); i++) {
      row.put(header[i], cells[i]);
    }
    return row;
  }
}
