package jp.otonari.gateway.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the public pages are written. */
public enum PageLanguage {
  JA("ja", "ja", "日本語"),
  JA_SIMPLE("ja-simple", "ja", "やさしい日本語"),
  EN("en", "en", "English"),
  ZH_HANS("zh-Hans", "zh-Hans", "简体中文"),
  ZH_HANT("zh-Hant", "zh-Hant", "繁體中文"),
  VI("vi", "vi", "Tiếng Việt"),
  KO("ko", "ko", "한국어"),
  NE("ne", "ne", "नेपाली"),
  FIL("fil", "fil", "Filipino"),
  ID("id", "id", "Bahasa Indonesia"),
  PT_BR("pt-BR", "pt-BR", "Português"),
  MY("my", "my", "မြန်မာ"),
  UK("uk", "uk", "Українська"),
  FA_AF("fa-AF", "fa-AF", "دری"),
  PS("ps", "ps", "پښتو"),
  ES("es", "es", "Español");

  private final String tag;
  private final String htmlLang;
  private final String autonym;

  PageLanguage(String tag, String htmlLang, String autonym) {
    this.tag = tag;
    this.htmlLang = htmlLang;
    this.autonym = autonym;
  }

  public static Optional<PageLanguage> of(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag.equalsIgnoreCase(tag)).findFirst();
  }

  /** The page language that our locale resolver chose. */
  public static PageLanguage of(Locale locale) {
    return of(locale.toLanguageTag()).orElse(EN);
  }

  /** The page language that a reader of this locale understands, if there is one. */
  static Optional<PageLanguage> understoodBy(Locale reader) {
    return of(reader.toLanguageTag())
        .or(
            () ->
                Arrays.stream(values())
                    .filter(one -> written(one.locale()).equals(written(reader)))
                    .findFirst());
  }

  /** Language and script: a browser that asks for {@code zh-TW} means the traditional one. */
  private static ULocale written(Locale locale) {
    var full = ULocale.addLikelySubtags(ULocale.createCanonical(ULocale.forLocale(locale)));
    return new ULocale(full.getLanguage(), full.getScript());
  }

  /** The language of a staff page for this reader: staff pages are in Japanese and English. */
  public PageLanguage forStaff() {
    return this == JA || this == JA_SIMPLE ? JA : EN;
  }

  public String tag() {
    return tag;
  }

  /** For the {@code lang} attribute: plain Japanese is read aloud as Japanese. */
  public String htmlLang() {
    return htmlLang;
  }

  public String autonym() {
    return autonym;
  }

  public String dir() {
    return ULocale.forLocale(locale()).isRightToLeft() ? "rtl" : "ltr";
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
