package jp.otonari.gateway.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a stored body back into the answers that it was made of: the inverse of {@link Body}. */
final class Recall {

  private final Map<String, Object> body;
  private final Map<String, List<String>> typed = new LinkedHashMap<>();

  Recall(Map<String, Object> body) {
    this.body = body;
  }

  Map<String, List<String>> typed() {
    return typed;
  }

  void add(Question question) {
    var name = question.name();
    switch (question.shape()) {
      case LINE, MAIL, PHONE, DATE, MONTH, STORY, ONE, LETTERS -> put(name, at(name));
      case MONTHS, MANY, NEVER_IN, REACH, WEEK, YES_NO -> put(name, at(name));
      case TICK -> put(name, Boolean.TRUE.equals(at(name)) ? true : null);
      case PLACE -> place(name);
      case LANGUAGES -> languages(name);
      case HOURS -> {
        put(name + ".from", at(name + ".from"));
        put(name + ".until", at(name + ".until"));
      }
      case MEMBERS -> {
        put(name + ".relation", column(at(name), "relation"));
        put(name + ".callName", column(at(name), "callName"));
      }
      case CONSENT -> put(name, consent(question.words()));
    }
  }

  private void place(String name) {
    var code = at(name);
    put(name, code);
    put("place.prefecture", code == null ? null : String.valueOf(code).substring(0, 2));
  }

  private void languages(String name) {
    put(name, at(name));
    if (at("languageLevels") instanceof Map<?, ?> levels) {
      levels.forEach((tag, level) -> put("languageLevels." + tag, level));
    }
  }

  /** The language in which somebody agreed. */
  private @Nullable Object consent(String purpose) {
    return at("consents") instanceof List<?> consents
        ? consents.stream()
            .filter(
                one -> one instanceof Map<?, ?> consent && purpose.equals(consent.get("purpose")))
            .map(one -> inside(one, "language"))
            .findFirst()
            .orElse(null)
        : null;
  }

  private void put(String name, @Nullable Object told) {
    var texts =
        switch (told) {
          case null -> List.<String>of();
          case List<?> many -> many.stream().map(Recall::text).toList();
          default -> List.of(text(told));
        };
    if (!texts.stream().allMatch(String::isBlank)) {
      typed.put(name, texts);
    }
  }

  /** One field of each row, with its gaps. */
  private static List<?> column(@Nullable Object rows, String field) {
    return rows instanceof List<?> all
        ? all.stream().map(row -> text(inside(row, field))).toList()
        : List.of();
  }

  private @Nullable Object at(String path) {
    var dot = path.indexOf('.');
    return dot < 0
        ? body.get(path)
        : inside(body.get(path.substring(0, dot)), path.substring(dot + 1));
  }

  private static @Nullable Object inside(@Nullable Object row, String field) {
    return row instanceof Map<?, ?> fields ? fields.get(field) : null;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : String.valueOf(value);
  }
}
