package jp.otonari.gateway.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.draft.Answers;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making: what was left empty is left out. */
final class Body {

  /** Changes whenever the text about personal data does. */
  private static final String CONSENT_TEXT = "2026-11";

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** What one question alone becomes. */
  static Map<String, Object> of(Question question, Answers answers) {
    var body = new Body();
    body.add(question, answers);
    return body.fields;
  }

  Map<String, Object> asMap() {
    return fields;
  }

  void add(Question question, Answers answers) {
    var name = question.name();
    switch (question.shape()) {
      case LINE, MAIL, PHONE, DATE, MONTH, STORY, ONE, LETTERS, PLACE ->
          put(name, text(answers.one(name)));
      case MONTHS, MANY, NEVER_IN, REACH, WEEK -> put(name, answers.all(name));
      case YES_NO -> put(name, answers.has(name) ? answers.one(name).equals("true") : null);
      case TICK -> put(name, answers.has(name));
      case LANGUAGES -> languages(name, answers);
      case HOURS -> hours(name, answers);
      case MEMBERS -> put(name, members(name, answers));
      case CONSENT -> consent(question.words(), answers.one(name));
    }
  }

  /** At a path such as {@code names.kana}; of nothing, only the names' object is put. */
  void put(String path, @Nullable Object value) {
    put(fields, path, value);
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> into, String path, @Nullable Object value) {
    var dot = path.indexOf('.');
    if (dot >= 0 && (value != null || path.startsWith("names."))) {
      var inner = into.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>());
      put((Map<String, Object>) inner, path.substring(dot + 1), value);
    } else if (dot < 0 && value != null) {
      into.put(path, value);
    }
  }

  private void languages(String name, Answers answers) {
    var spoken = answers.all(name);
    put(name, spoken);
    for (var tag : spoken) {
      var level = answers.one("languageLevels." + tag);
      put("languageLevels." + tag, text(level));
    }
  }

  private void hours(String name, Answers answers) {
    for (var end : List.of(".from", ".until")) {
      put(name + end, text(answers.one(name + end)));
    }
  }

  private static @Nullable List<Map<String, Object>> members(String name, Answers answers) {
    var relations = answers.rows(name + ".relation");
    var callNames = answers.rows(name + ".callName");
    var members = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < Math.max(relations.size(), callNames.size()); i++) {
      var member = new Body();
      member.put("relation", text(row(relations, i)));
      member.put("callName", text(row(callNames, i)));
      if (!member.fields.isEmpty()) {
        members.add(member.fields);
      }
    }
    return members.isEmpty() ? null : members;
  }

  private void consent(String purpose, String language) {
    if (!language.isEmpty()) {
      @SuppressWarnings("unchecked")
      var consents =
          (List<Object>) fields.computeIfAbsent("consents", _ -> new ArrayList<Object>());
      consents.add(Map.of("purpose", purpose, "textVersion", CONSENT_TEXT, "language", language));
    }
  }

  private static String row(List<String> values, int i) {
    return i < values.size() ? values.get(i) : "";
  }

  private static @Nullable String text(String typed) {
    return typed.isEmpty() ? null : typed;
  }
}
