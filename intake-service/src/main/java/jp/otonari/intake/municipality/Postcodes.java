package jp.otonari.intake.municipality;

import java.util.Arrays;
import java.util.List;
import jp.otonari.intake.table.Table;

/** Postcode to municipality; some postcodes lie in several. Kept in arrays: there are 117,000. */
final class Postcodes {

  private final int[] postcodes;
  private final String[] municipalities;

  Postcodes(Table table) {
    var rows = table.rows();
    postcodes = rows.stream().mapToInt(row -> Integer.parseInt(row.get("postcode"))).toArray();
    municipalities = rows.stream().map(row -> row.get("code5").intern()).toArray(String[]::new);
  }

  static boolean isOne(String text) {
    return text.matches("[0-9]{7}");
  }

  /** The codes of the municipalities in which the postcode lies; none for an unused postcode. */
  List<String> find(String postcode) {
    var at = Arrays.binarySearch(postcodes, Integer.parseInt(postcode));
    return at < 0 ? List.of() : List.of(municipalities[at].split(","));
  }
}
