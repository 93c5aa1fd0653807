package jp.otonari.launcher.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes up people in Tokyo's wards from lists of names; the same seed makes the same people. */
final class Invention {

  private static final String BRANCH = "tokyo";

  private static final Set<String> GIVEN = Set.of("given_f", "given_m", "mono_f", "mono_m");

  private static final List<String> LANGUAGES = List.of("ne", "my", "fil", "hi", "bn", "fa-AF");

  private static final List<String> HOUSEHOLDS = List.of("FAMILY", "WORKER", "STUDENT", "FAMILY");

  private static final List<String> NEEDS =
      List.of("DAILY_LIFE", "PROCEDURES", "JAPANESE", "SCHOOL", "CHILD_REARING", "WORK", "FRIENDS");

  private static final List<String> SLOTS =
      List.of("mon-eve", "tue-am", "wed-eve", "thu-pm", "fri-eve", "sat-am", "sat-pm", "sun-pm");

  private final Random random;

  private final List<Map<String, String>> world = Table.rows("names_world.tsv");

  private final List<Map<String, String>> japan = Table.rows("names_ja.tsv");

  private final List<String> wards =
      Table.rows("municipalities.tsv").stream()
          .map(row -> row.getOrDefault("code5", ""))
          .filter(code -> code.matches("131[012]\\d") && !code.equals("13100"))
          .toList();

  Invention(long seed) throws IOException {
    this.random = new Random(seed);
  }

  Person resident(int number) {
    var language = LANGUAGES.get(number % LANGUAGES.size());
    var given = one(names(speaking(language), GIVEN));
    var families = names(speaking(language), Set.of("family"));
    var family = families.isEmpty() ? Map.<String, String>of() : one(families);
    var household = HOUSEHOLDS.get(number % HOUSEHOLDS.size());
    var form = new HashMap<String, Object>();
    form.put("household", household);
    form.put("names", residentNames(given, family));
    form.put("mail", "resident%02d@example.org".formatted(number));
    form.put("language", language);
    form.put("languages", List.of(language, "en"));
    form.put("neverIn", List.of());
    form.put(
        "childrenBirthMonths",
        household.equals("FAMILY") ? List.of("2022-0" + (number % 9 + 1)) : List.of());
    form.put("sameGenderOnly", false);
    form.put("plainSubject", false);
    form.put("gender", given.getOrDefault("part", "").endsWith("_f") ? "WOMAN" : "MAN");
    common(form, language);
    return new Person("resident " + number, BRANCH, form);
  }

  Person volunteer(int number) {
    var family = one(names(japan, Set.of("family")));
    var given = one(names(japan, GIVEN));
    var form = new HashMap<String, Object>();
    form.put(
        "names",
        Map.of(
            "name", both(family, given, "kanji"),
            "kana", both(family, given, "katakana"),
            "callName", family.getOrDefault("kanji", "") + "さん"));
    form.put("mail", "volunteer%02d@example.jp".formatted(number));
    form.put("language", "ja");
    form.put("languages", List.of("ja", "en", LANGUAGES.get(number % LANGUAGES.size())));
    form.put("reach", some(wards, 4));
    form.put("capacity", 1 + number % 2);
    form.put("childrenBirthMonths", number % 3 == 0 ? List.of("2021-06") : List.of());
    common(form, "ja");
    return new Person("volunteer " + number, BRANCH, form);
  }

  private void common(Map<String, Object> form, String language) {
    form.put("municipality", one(wards));
    form.put("needs", some(NEEDS, 3));
    form.put("slots", some(SLOTS, 4));
    form.put("onlineOk", random.nextInt(3) > 0);
    form.put(
        "consents",
        List.of(Map.of("purpose", "PROGRAMME", "textVersion", "2026-04", "language", language)));
  }

  private List<Map<String, String>> speaking(String language) {
    return world.stream().filter(name -> language.equals(name.get("bcp47"))).toList();
  }

  private static List<Map<String, String>> names(
      List<Map<String, String>> names, Set<String> parts) {
    return names.stream().filter(name -> parts.contains(name.getOrDefault("part", ""))).toList();
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> List<T> some(List<T> list, int count) {
    var mixed = new ArrayList<>(list);
    Collections.shuffle(mixed, random);
    return List.copyOf(mixed.subList(0, count));
  }

  private static Map<String, Object> residentNames(
      Map<String, String> given, Map<String, String> family) {
    var names = new LinkedHashSet<String>();
    var natives = new LinkedHashSet<String>();
    for (var part : List.of(family, given)) {
      names.add(part.getOrDefault("latin", ""));
      natives.add(part.getOrDefault("native", ""));
    }
    var card = String.join(" ", names).strip().toUpperCase(Locale.ROOT);
    return Map.of(
        "cardName", card,
        "nativeName", String.join(" ", natives).strip(),
        "callName", given.getOrDefault("latin", card));
  }

  private static String both(Map<String, String> family, Map<String, String> given, String column) {
    return family.getOrDefault(column, "") + " " + given.getOrDefault(column, "");
  }
}
