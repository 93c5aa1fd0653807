package jp.otonari.gateway.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads a tab-separated file of the reference data; its first line names the columns. */
public final class Table {

  private Table() {}

  public static List<String[]> rows(String file) {
    try {
      var text = new ClassPathResource("data/" + file).getContentAsString(StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
