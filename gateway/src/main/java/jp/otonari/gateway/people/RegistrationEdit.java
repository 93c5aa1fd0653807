package jp.otonari.gateway.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's registration while the office changes it: every input by the path of its field.
 * Fields that the form does not know (what somebody agreed to) stay as they are.
 */
record RegistrationEdit(Map<String, List<String>> typed) {

  private static final List<String> TEXTS =
      List.of(
          "names.name",
          "names.kana",
          "names.callName",
          "birthDate",
          "mail",
          "phone",
          "language",
          "municipality",
          "gender",
          "capacity",
          "onlineOk");

  private static final List<String> LISTS =
      List.of("languages", "reach", "slots", "needs", "duties", "interests", "childrenBirthMonths");

  private static final List<String> UNCHANGED = List.of("consents");

  /** What is stored. */
  static RegistrationEdit of(Map<String, Object> stored) {
    var typed = new LinkedHashMap<String, List<String>>();
    TEXTS.forEach(path -> typed.put(path, texts(at(stored, path))));
    LISTS.forEach(path -> typed.put(path, texts(stored.get(path))));
    if (stored.get("languageLevels") instanceof Map<?, ?> levels) {
      levels.forEach((tag, level) -> typed.put("languageLevels." + tag, texts(level)));
    }
    for (var end : List.of("from", "until")) {
      typed.put("away." + end, rows(stored.get("away"), end));
    }
    return new RegistrationEdit(typed);
  }

  /** What was sent, without blanks around it. */
  static RegistrationEdit sent(Map<String, String[]> parameters) {
    var typed = new LinkedHashMap<String, List<String>>();
    parameters.forEach(
        (name, values) -> typed.put(name, Stream.of(values).map(String::strip).toList()));
    return new RegistrationEdit(typed);
  }

  public String one(String path) {
    return all(path).stream().findFirst().orElse("");
  }

  public List<String> all(String path) {
    return rows(path).stream().filter(value -> !value.isEmpty()).toList();
  }

  /** With their gaps: two inputs that stand side by side belong together. */
  public List<String> rows(String path) {
    return typed.getOrDefault(path, List.of());
  }

  /** What intake is sent. */
  Map<String, Object> body(Map<String, Object> stored) {
    var body = new LinkedHashMap<String, Object>();
    UNCHANGED.forEach(field -> body.put(field, stored.get(field)));
    var names = new LinkedHashMap<String, Object>();
    body.put("names", names);
    TEXTS.forEach(
        path -> {
          var isName = path.startsWith("names.");
          put(isName ? names : body, path.replaceFirst("^names\\.", ""), one(path));
        });
    LISTS.forEach(path -> body.put(path, all(path)));
    var levels = new LinkedHashMap<String, String>();
    all("languages").forEach(tag -> put(levels, tag, one("languageLevels." + tag)));
    body.put("languageLevels", levels);
    body.put("away", away());
    return body;
  }

  /** Days without a beginning or an end are sent as they are: intake says what is missing. */
  private List<Map<String, String>> away() {
    var away = new ArrayList<Map<String, String>>();
    for (var n = 0; n < Math.max(rows("away.from").size(), rows("away.until").size()); n++) {
      var days = new LinkedHashMap<String, String>();
      put(days, "from", row("away.from", n));
      put(days, "until", row("away.until", n));
      if (!days.isEmpty()) {
        away.add(days);
      }
    }
    return away;
  }

  private String row(String path, int n) {
    return n < rows(path).size() ? rows(path).get(n) : "";
  }

  private static void put(Map<String, ? super String> body, String name, String value) {
    if (!value.isEmpty()) {
      body.put(name, value);
    }
  }

  private static @Nullable Object at(Map<String, Object> stored, String path) {
    var dot = path.indexOf('.');
    if (dot < 0) {
      return stored.get(path);
    }
    return stored.get(path.substring(0, dot)) instanceof Map<?, ?> inner
        ? inner.get(path.substring(dot + 1))
        : null;
  }

  private static List<String> texts(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> many -> many.stream().map(String::valueOf).toList();
      default -> List.of(String.valueOf(value));
    };
  }

  private static List<String> rows(@Nullable Object away, String end) {
    return away instanceof List<?> all
        ? IntStream.range(0, all.size())
            .mapToObj(n -> all.get(n) instanceof Map<?, ?> days ? days.get(end) : "")
            .map(String::valueOf)
            .toList()
        : List.of();
  }

  @Override
  public String toString() {
    return "RegistrationEdit[hidden]";
  }
}
