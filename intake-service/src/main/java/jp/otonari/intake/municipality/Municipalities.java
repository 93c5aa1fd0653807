package jp.otonari.intake.municipality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.otonari.intake.search.Folding;
import jp.otonari.intake.table.Table;
import org.springframework.stereotype.Component;

/** All municipalities and wards of Japan, in memory. */
@Component
class Municipalities {

  private final Map<String, Listed> byCode = new TreeMap<>();
  private final Postcodes postcodes = new Postcodes(Table.read("postcodes.tsv.gz"));

  Municipalities() {
    for (var row : Table.read("municipalities.tsv").rows()) {
      var city = byCode.get(row.get("parent_code5"));
      var listed = Listed.of(row, city == null ? "" : city.municipality().name());
      byCode.put(listed.municipality().code(), listed);
    }
  }

  Optional<Municipality> find(String code) {
    return Optional.ofNullable(byCode.get(code)).map(Listed::municipality);
  }

  Collection<Listed> all() {
    return byCode.values();
  }

  List<String> ofPostcode(String postcode) {
    return postcodes.find(postcode);
  }

  /**
   * @param text in kanji, kana, roman letters, or a postcode; empty finds all
   * @param prefectures two-digit codes; empty means everywhere
   * @return first those that begin with the text
   */
  List<Municipality> search(String text, Set<String> prefectures) {
    var folded = Folding.squeeze(text.replace("〒", ""));
    var found =
        Postcodes.isOne(folded)
            ? postcodes.find(folded).stream().map(byCode::get)
            : byCode.values().stream()
                .filter(listed -> listed.contains(folded) || listed.begins(folded))
                .sorted(Comparator.comparing(listed -> !listed.begins(folded)));
    return found
        .map(Listed::municipality)
        .filter(
            place -> prefectures.isEmpty() || prefectures.contains(place.code().substring(0, 2)))
        .toList();
  }
}
