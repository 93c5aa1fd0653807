package jp.otonari.gateway.language;

import java.util.List;
import jp.otonari.gateway.table.Table;
import org.springframework.stereotype.Component;

/** The languages that people may tick, each also in its own script, from the reference data. */
@Component("spokenLanguages")
class SpokenLanguages {

  private static final int TAG = 0;
  private static final int AUTONYM = 3;
  private static final int DIRECTION = 5;

  private final List<Spoken> all =
      Table.rows("languages.tsv").stream()
          .map(row -> new Spoken(row[TAG], row[AUTONYM], row[DIRECTION]))
          .filter(language -> !language.tag().equals("ja-simple"))
          .toList();

  public List<Spoken> all() {
    return all;
  }

  /**
   * A language.
   *
   * @param tag BCP 47
   * @param autonym its name in itself
   */
  public record Spoken(String tag, String autonym, String dir) {}
}
