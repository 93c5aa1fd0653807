package jp.otonari.notification.template;

import com.ibm.icu.util.ULocale;
import java.util.List;

/** A language that letters are written in. */
record Language(String tag) {

  /** The languages with texts of their own. */
  static final List<Language> SHIPPED =
      List.of("ja", "ja-simple", "en", "uk", "vi", "fa-AF").stream().map(Language::new).toList();

  private static final Language FALLBACK = new Language("en");

  /** The shipped language that serves a reader of {@code tag}: itself, its stem, or English. */
  static Language closest(String tag) {
    for (var wanted = tag; !wanted.isEmpty(); wanted = stem(wanted)) {
      for (var language : SHIPPED) {
        if (language.tag.equalsIgnoreCase(wanted)) {
          return language;
        }
      }
    }
    return FALLBACK;
  }

  /** With the western calendar, which residence cards and offices use. */
  ULocale locale() {
    return ULocale.forLanguageTag(tag + "-u-ca-gregory");
  }

  boolean rightToLeft() {
    return locale().isRightToLeft();
  }

  private static String stem(String tag) {
    return tag.contains("-") ? tag.substring(0, tag.lastIndexOf('-')) : "";
  }
}
