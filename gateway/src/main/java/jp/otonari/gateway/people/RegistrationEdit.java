package jp.otonari.gateway.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A registration while the office changes it: every input by the path of its field. Fields that the
 * form does not know (what somebody agreed to) stay as they are.
 */
record RegistrationEdit(EditedForm form, Map<String, List<String>> typed) {

  private static final List<String> UNCHANGED = List.of("consents");

  /** What is stored. */
  static RegistrationEdit of(EditedForm form, Map<String, Object> stored) {
    var typed = new LinkedHashMap<String, List<String>>();
    form.texts().forEach(path -> typed.put(path, texts(at(stored, path))));
    form.lists().forEach(path -> typed.put(path, texts(stored.get(path))));
    if (stored.get("languageLevels") instanceof Map<?, ?> levels) {
      levels.forEach((tag, level) -> typed.put("languageLevels." + tag, texts(level)));
    }
    for (var column : form.columns()) {
      typed.put(form.rows() + "." + column, column(stored.get(form.rows()), column));
    }
    return new RegistrationEdit(form, typed);
  }

  /** What was sent, without blanks around it. */
  static RegistrationEdit sent(EditedForm form, Map<String, String[]> parameters) {
    var typed = new LinkedHashMap<String, List<String>>();
    parameters.forEach(
        (name, values) -> typed.put(name, Stream.of(values).map(String::strip).toList()));
    return new RegistrationEdit(form, typed);
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
    form.texts().forEach(path -> putAt(body, path, one(path)));
    form.lists().forEach(path -> body.put(path, all(path)));
    var levels = new LinkedHashMap<String, String>();
    all("languages").forEach(tag -> put(levels, tag, one("languageLevels." + tag)));
    body.put("languageLevels", levels);
    body.put(form.rows(), things());
    return body;
  }

  /** One that is told in part is sent as it is: intake says what is missing. */
  private List<Map<String, String>> things() {
    var things = new ArrayList<Map<String, String>>();
    var most = form.columns().stream().mapToInt(column -> cells(column).size()).max().orElse(0);
    for (var n = 0; n < most; n++) {
      var thing = new LinkedHashMap<String, String>();
      for (var column : form.columns()) {
        put(thing, column, n < cells(column).size() ? cells(column).get(n) : "");
      }
      if (!thing.isEmpty()) {
        things.add(thing);
      }
    }
    return things;
  }

  private List<String> cells(String column) {
    return rows(form.rows() + "." + column);
  }

  private static void putAt(Map<String, Object> body, String path, String value) {
    var dot = path.indexOf('.');
    if (dot < 0) {
      put(body, path, value);
    } else if (!value.isEmpty()) {
      @SuppressWarnings("unchecked")
      var inner =
          (Map<String, Object>)
              body.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>());
      inner.put(path.substring(dot + 1), value);
    }
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

  private static List<String> column(@Nullable Object things, String column) {
    return things instanceof List<?> all
        ? all.stream()
            .map(thing -> thing instanceof Map<?, ?> cells ? cells.get(column) : null)
            .map(cell -> Objects.toString(cell, ""))
            .toList()
        : List.of();
  }

  @Override
  public String toString() {
    return "RegistrationEdit[hidden]";
  }
}
