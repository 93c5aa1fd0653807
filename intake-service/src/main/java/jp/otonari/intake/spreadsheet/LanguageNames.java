package jp.otonari.intake.spreadsheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.otonari.intake.search.Folding;
import jp.otonari.intake.spreadsheet.Words.About;
import jp.otonari.intake.table.Table;

/** Languages by tag, by their names in Japanese and English, by their own, and by common ones. */
final class LanguageNames {

  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, Table.Row> rows = new HashMap<>();
  private final Words words;

  LanguageNames(Words words) {
    this.words = words;
    for (var row : Table.read("languages.tsv").rows()) {
      var tag = row.get("bcp47");
      rows.put(tag, row);
      tags.put(tag.toLowerCase(Locale.ROOT), tag);
      Stream.of("name_ja", "name_en", "autonym")
          .map(row::get)
          .map(Folding::squeeze)
          .forEach(name -> tags.putIfAbsent(name, tag));
    }
  }

  /** The tag of the language that somebody wrote. */
  Optional<String> tag(String text) {
    var asTag = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Optional.ofNullable(tags.get(asTag))
        .or(() -> Optional.ofNullable(tags.get(Folding.squeeze(text))))
        .or(() -> words.code(About.LANGUAGE, text));
  }

  /** A name that {@link #tag} understands. */
  String name(String tag, OfficeLanguage language) {
    var row = rows.get(tag);
    return row == null ? tag : language.of(row.get("name_ja"), row.get("name_en"));
  }
}
