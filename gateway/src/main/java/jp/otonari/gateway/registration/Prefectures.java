package jp.otonari.gateway.registration;

import java.util.List;
import java.util.Locale;
import jp.otonari.gateway.table.Table;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The 47 prefectures, to begin the search for a place with. */
@Component("prefectures")
class Prefectures {

  private static final int CODE = 0;
  private static final int JAPANESE = 2;
  private static final int ROMAN = 4;

  /** A prefecture by its two-digit code. */
  record Prefecture(String code, String japanese, String roman) {

    /** For a reader of the page. */
    public String name() {
      var readsJapanese = LocaleContextHolder.getLocale().getLanguage().equals("ja");
      return readsJapanese ? japanese : roman + " " + japanese;
    }
  }

  private final List<Prefecture> all =
      Table.rows("prefectures.tsv").stream()
          .map(row -> new Prefecture(row[CODE], row[JAPANESE], row[ROMAN]))
          .toList();

  public List<Prefecture> all() {
    return all;
  }

  /** Where people of this branch most likely live: its namesake. */
  String of(String branch) {
    return all.stream()
        .filter(one -> one.roman().toLowerCase(Locale.ROOT).equals(branch))
        .map(Prefecture::code)
        .findFirst()
        .orElse("13");
  }

  boolean has(String code) {
    return all.stream().anyMatch(one -> one.code().equals(code));
  }
}
