package jp.otonari.notification.template;

import com.ibm.icu.util.ULocale;
import java.util.List;

/** A language that letters are written in. */
record Language(String tag) {

  /** The languages with texts of their own. */
  static final List<Language> SHIPPED =
      List.of(
              "ja",
              "ja-simple",
              "en",
              "zh-Hans",
              "zh-Hant",
              "vi",
              "ko",
              "ne",
              "fil",
              "id",
              "pt-BR",
              "my",
              "uk",
              "fa-AF",
              "ps",
              "es")
          .stream()
          .map(Language::new)
          .toList();

  private static final Language FALLBACK = new Language("en");

  /** The shipped language that serves a reader of {@code tag}: itself, its like, or English. */
  static Language closest(String tag) {
    return SHIPPED.stream()
        .filter(one -> one.tag.equalsIgnoreCase(tag))
        .findFirst()
        .or(() -> SHIPPED.stream().filter(one -> written(one.tag).equals(written(tag))).findFirst())
        .orElse(FALLBACK);
  }

  /** With the western calendar, which residence cards and offices use. */
  ULocale locale() {
    return ULocale.forLanguageTag(tag + "-u-ca-gregory");
  }

  boolean rightToLeft() {
    return locale().isRightToLeft();
  }

  /** Language and script: {@code zh-TW} is written like {@code zh-Hant}. */
  private static ULocale written(String tag) {
    var full = ULocale.addLikelySubtags(ULocale.createCanonical(ULocale.forLanguageTag(tag)));
    return new ULocale(full.getLanguage(), full.getScript());
  }
}
