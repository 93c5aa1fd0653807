package jp.otonari.intake.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.otonari.intake.search.Folding;
import jp.otonari.intake.table.Table;

/** The words that people write in cells, each with the code that it stands for. */
final class Words {

  /** What a word is about. */
  enum About {
    YES,
    HOUSEHOLD,
    GENDER,
    NEED,
    DUTY,
    INTEREST,
    RELATION,
    DAY,
    PART,
    LANGUAGE
  }

  private record Word(String japanese, String english) {}

  private final Map<About, Map<String, String>> codes = new HashMap<>();
  private final Map<About, Map<String, Word>> words = new HashMap<>();

  Words() {
    for (var row : Table.read("spreadsheet-words.tsv").rows()) {
      var about = About.valueOf(row.get("kind"));
      var code = row.get("code");
      words
          .computeIfAbsent(about, _ -> new HashMap<>())
          .put(code, new Word(row.get("ja"), row.get("en")));
      var known = codes.computeIfAbsent(about, _ -> new HashMap<>());
      Stream.concat(
              Stream.of(code, row.get("ja"), row.get("en")),
              Stream.of(row.get("others").split(";")))
          .map(Folding::squeeze)
          .filter(folded -> !folded.isEmpty())
          .forEach(folded -> known.putIfAbsent(folded, code));
    }
  }

  Optional<String> code(About about, String text) {
    return Optional.ofNullable(of(codes, about).get(Folding.squeeze(text)));
  }

  /** All ways to write something, folded. */
  Set<String> known(About about) {
    return of(codes, about).keySet();
  }

  String word(About about, String code, OfficeLanguage language) {
    var word = of(words, about).get(code);
    return word == null ? code : language.of(word.japanese, word.english);
  }

  private static <T> Map<String, T> of(Map<About, Map<String, T>> all, About about) {
    return all.getOrDefault(about, Map.of());
  }
}
