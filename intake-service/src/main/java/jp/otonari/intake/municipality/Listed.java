package jp.otonari.intake.municipality;

import java.util.List;
import java.util.stream.Stream;
import jp.otonari.intake.search.Folding;
import jp.otonari.intake.table.Table;

/** A municipality with all that somebody may type to find it, folded. */
record Listed(Municipality municipality, List<String> keys) {

  /**
   * @param cityName the name of the designated city when the row is one of its wards, else empty: a
   *     ward is also found by its own short name
   */
  static Listed of(Table.Row row, String cityName) {
    var name = row.get("name_ja");
    var municipality =
        new Municipality(
            row.get("code5"),
            name,
            row.get("name_kana"),
            row.get("name_romaji"),
            row.get("pref_ja"),
            row.get("pref_romaji"));
    var keys =
        Stream.of(
            name,
            name.substring(cityName.length()),
            row.get("county_ja") + name,
            row.get("pref_ja") + row.get("county_ja") + name,
            row.get("name_kana"),
            row.get("pref_kana") + row.get("name_kana"),
            row.get("name_romaji"),
            row.get("pref_romaji") + row.get("name_romaji"));
    return new Listed(municipality, keys.map(Folding::squeeze).distinct().toList());
  }

  /** The code as it is, so that an office that knows it may type it. */
  boolean begins(String folded) {
    return municipality.code().equals(folded)
        || keys.stream().anyMatch(key -> key.startsWith(folded));
  }

  boolean contains(String folded) {
    return keys.stream().anyMatch(key -> key.contains(folded));
  }
}
