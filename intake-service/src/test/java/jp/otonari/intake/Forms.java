package jp.otonari.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Registration forms of invented people, as the gateway sends them; a test changes what it needs.
 */
public final class Forms {

  private Forms() {}

  /** A mother who has fled; the test names her child's birth month. */
  public static Map<String, Object> olena() {
    var form = new LinkedHashMap<String, Object>();
    form.put("household", "DISPLACED");
    form.put(
        "names",
        Map.of(
            "cardName", "KOVALENKO OLENA",
            "nativeName", "Коваленко Олена",
            "kana", "コヴァレンコ オレーナ",
            "callName", "オレーナさん"));
    form.put("mail", "Olena@example.org");
    form.put("phone", "090-0123-4567");
    form.put("language", "uk");
    form.put("languages", List.of("uk", "ru", "en"));
    form.put("neverIn", List.of("ru"));
    form.put("municipality", "13108");
    form.put("childrenBirthMonths", List.of("2023-05", "2023-05"));
    form.put("needs", List.of("DAILY_LIFE", "SCHOOL"));
    form.put("slots", List.of("mon-am", "sat-eve"));
    form.put("onlineOk", true);
    form.put("gender", "WOMAN");
    form.put("sameGenderOnly", true);
    form.put("plainSubject", true);
    form.put(
        "consents",
        List.of(Map.of("purpose", "PROGRAMME", "textVersion", "2026-04", "language", "uk")));
    return form;
  }

  /** A mother of two in Koto. */
  public static Map<String, Object> misaki() {
    var form = new LinkedHashMap<String, Object>();
    form.put("names", Map.of("name", "佐藤 美咲", "kana", "サトウ ミサキ", "callName", "美咲さん"));
    form.put("mail", "misaki@example.jp");
    form.put("language", "ja");
    form.put("languages", List.of("ja", "en"));
    form.put("municipality", "13108");
    form.put("reach", List.of("13107", "13123"));
    form.put("slots", List.of("sat-am", "wed-eve"));
    form.put("onlineOk", true);
    form.put("gender", "WOMAN");
    form.put("capacity", 2);
    form.put("needs", List.of("DAILY_LIFE", "CHILD_REARING"));
    form.put("childrenBirthMonths", List.of("2024-08", "2022-02"));
    form.put(
        "consents",
        List.of(Map.of("purpose", "PROGRAMME", "textVersion", "2026-04", "language", "ja")));
    return form;
  }

  /** The form with one field changed; null leaves the field out. */
  public static Map<String, Object> with(
      Map<String, Object> form, String field, @Nullable Object value) {
    var changed = new LinkedHashMap<>(form);
    if (value == null) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }
    return changed;
  }

  /** The form with one name changed. */
  public static Map<String, Object> named(Map<String, Object> form, String name, Object value) {
    var names = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) form.getOrDefault("names", Map.of()))
        .forEach((key, given) -> names.put(String.valueOf(key), given));
    names.put(name, value);
    return with(form, "names", names);
  }
}
