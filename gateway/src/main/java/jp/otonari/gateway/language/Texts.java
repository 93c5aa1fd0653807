package jp.otonari.gateway.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ObjectUtils;

/**
 * The texts of the pages, from {@code texts/<kind>/<language>.properties} in UTF-8, in ICU's
 * message format: Spring's own knows no plurals. A page that a language lacks (staff pages) is in
 * English.
 */
final class Texts extends AbstractMessageSource {

  /** Texts for everybody, and those of the staff pages (Japanese and English only). */
  enum Kind {
    PUBLIC(PageLanguage.values()),
    STAFF(PageLanguage.JA, PageLanguage.EN);

    private final PageLanguage[] languages;

    Kind(PageLanguage... languages) {
      this.languages = languages;
    }

    Stream<PageLanguage> languages() {
      return Arrays.stream(languages);
    }

    private PageLanguage nearest(PageLanguage wanted) {
      return languages().anyMatch(wanted::equals) ? wanted : wanted.forStaff();
    }
  }

  private final Map<PageLanguage, Map<String, String>> texts = new HashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  Texts() {
    for (var language : PageLanguage.values()) {
      var all = new HashMap<String, String>();
      for (var kind : Kind.values()) {
        all.putAll(load(kind, kind.nearest(language)));
      }
      texts.put(language, all);
    }
  }

  static Map<String, String> load(Kind kind, PageLanguage language) {
    var file =
        "texts/%s/%s.properties".formatted(kind.name().toLowerCase(Locale.ROOT), language.tag());
    var read = new Properties();
    try (Reader reader =
        new java.io.InputStreamReader(
            new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    var found = new HashMap<String, String>();
    read.stringPropertyNames().forEach(key -> found.put(key, read.getProperty(key)));
    return found;
  }

  public boolean has(String code) {
    return text(code, PageLanguage.EN) != null;
  }

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
    var language = PageLanguage.of(Objects.requireNonNullElse(locale, Locale.ENGLISH));
    var text = code == null ? null : text(code, language);
    return text == null ? null : format(code + "/" + language, text, language, arguments);
  }

  private String format(
      String key, String text, PageLanguage language, Object @Nullable [] arguments) {
    var shared =
        formats.computeIfAbsent(
            key, _ -> new MessageFormat(text, ULocale.forLanguageTag(language.htmlLang())));
    synchronized (shared) {
      return shared.format(ObjectUtils.isEmpty(arguments) ? new Object[0] : arguments);
    }
  }

  private @Nullable String text(String code, PageLanguage language) {
    return Objects.requireNonNull(texts.get(language)).get(code);
  }

  @Override
  protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
    return null;
  }
}
