package jp.otonari.intake.duplicate;

import java.util.Map;
import java.util.stream.Collectors;
import jp.otonari.intake.table.Table;

/**
 * Forms of one character that people mix in names: 髙橋 is registered as 高橋 where a machine lacks 髙,
 * 张 as 張 on a residence card. Neither Unicode's normal forms nor ICU fold them. Only for telling
 * whether two records may be about one person; a name is always kept as given.
 */
final class KanjiVariants {

  private static final Map<Integer, String> STANDARD =
      Table.read("kanji_variants.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("variant").codePointAt(0), row -> row.get("standard")));

  private KanjiVariants() {}

  static String folded(String text) {
    return text.codePoints()
        .mapToObj(letter -> STANDARD.getOrDefault(letter, Character.toString(letter)))
        .collect(Collectors.joining());
  }
}
