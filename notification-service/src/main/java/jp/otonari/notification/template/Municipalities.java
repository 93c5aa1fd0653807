package jp.otonari.notification.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The names of all municipalities of Japan, by five-digit code. */
@Component
class Municipalities {

  private final Map<String, Municipality> byCode = new HashMap<>();

  Municipalities() {
    try {
      var rows =
          new ClassPathResource("data/municipalities.tsv")
              .getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      var columns = rows.getFirst();
      rows.stream().skip(1).forEach(row -> add(columns, row));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  Optional<Municipality> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private void add(List<String> columns, List<String> row) {
    byCode.put(
        row.get(columns.indexOf("code5")),
        new Municipality(
            row.get(columns.indexOf("name_ja")),
            row.get(columns.indexOf("name_kana")),
            row.get(columns.indexOf("name_romaji")),
            row.get(columns.indexOf("pref_ja")),
            row.get(columns.indexOf("pref_romaji"))));
  }
}
