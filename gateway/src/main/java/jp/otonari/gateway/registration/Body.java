package jp.otonari.gateway.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.otonari.gateway.language.PageLanguage;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making: what was left empty is left out. */
final class Body {

  /** Changes whenever the text about personal data does. */
  private static final String CONSENT_TEXT = "2026-11";

  private final Map<String, Object> fields = new LinkedHashMap<>();

  Body with(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
    return this;
  }

  Map<String, Object> asMap() {
    return fields;
  }

  static Map<String, Object> consent(PageLanguage shown) {
    return new Body()
        .with("purpose", "PROGRAMME")
        .with("textVersion", CONSENT_TEXT)
        .with("language", shown.tag())
        .asMap();
  }
}
