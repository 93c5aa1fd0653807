package jp.otonari.intake.person;

import static jp.otonari.intake.Forms.named;
import static jp.otonari.intake.Forms.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.otonari.intake.Forms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented residents and volunteers of {@code personas.json} as registration forms. */
final class Personas {

  private static final JsonNode ALL =
      JsonMapper.shared().readTree(Personas.class.getResourceAsStream("/personas.json"));

  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("江戸川区", "13123"),
          Map.entry("江東区", "13108"),
          Map.entry("大田区", "13111"),
          Map.entry("新宿区", "13104"),
          Map.entry("豊島区", "13116"),
          Map.entry("足立区", "13121"),
          Map.entry("船橋市", "12204"),
          Map.entry("千葉市", "12100"),
          Map.entry("さいたま市", "11100"),
          Map.entry("横浜市", "14100"),
          Map.entry("川崎市", "14130"));

  private static final Map<String, String> HOUSEHOLDS =
      Map.of(
          "family",
          "FAMILY",
          "single worker",
          "WORKER",
          "student",
          "STUDENT",
          "refugee",
          "DISPLACED");

  private static final Map<String, String> TAGS = Map.of("prs", "fa-AF", "zh", "zh-Hans");

  private static final Pattern LEVEL = Pattern.compile("^(.+)-([ABC][12]|N[1-5])$");

  private Personas() {}

  static Stream<JsonNode> residents() {
    return ALL.path("residents").valueStream();
  }

  static Stream<JsonNode> volunteers() {
    return ALL.path("volunteers").valueStream();
  }

  static Map<String, Object> residentForm(JsonNode persona) {
    var form = with(Forms.olena(), "names", new LinkedHashMap<>());
    form = named(form, "cardName", persona.path("card").asString());
    form = named(form, "nativeName", persona.path("native").asString());
    form = named(form, "kana", persona.path("kana").asString());
    form = named(form, "callName", persona.path("call").asString());
    if (persona.has("alias_通称")) {
      form = named(form, "alias", persona.path("alias_通称").asString());
    }
    form = with(form, "household", HOUSEHOLDS.get(persona.path("group").asString()));
    form = with(form, "language", languages(persona).getFirst());
    form = with(form, "neverIn", neverIn(persona));
    form = with(form, "noCalls", true);
    form = with(form, "quietHours", Map.of("from", "21:00", "until", "07:00"));
    form = with(form, "consents", List.of(agreed("PROGRAMME"), agreed("SENSITIVE")));
    return placed(asked(form, persona.path("story").asString()), persona);
  }

  static Map<String, Object> volunteerForm(JsonNode persona) {
    var form = with(Forms.misaki(), "names", new LinkedHashMap<>());
    form = named(form, "name", persona.path("name").asString());
    form = named(form, "kana", persona.path("kana").asString());
    form = named(form, "callName", persona.path("name").asString() + "さん");
    form = with(form, "duties", List.of("SCHOOL", "HEALTH"));
    form = with(form, "away", List.of(Map.of("from", "2026-08-01", "until", "2026-08-31")));
    return placed(form, persona);
  }

  /** What only this kind of household is asked. */
  private static Map<String, Object> asked(Map<String, Object> form, String story) {
    var member = Map.of("relation", "PARTNER", "callName", "Ліна / 리나 / လင်း");
    return switch (String.valueOf(form.get("household"))) {
      case "FAMILY" -> {
        var family = with(form, "members", List.of(member));
        yield with(family, "sensitive", Map.of("dueDate", "2026-09-14", "health", story));
      }
      case "DISPLACED" -> {
        var fled = with(with(form, "members", List.of(member)), "arrivedIn", "2024-10");
        yield with(fled, "sensitive", Map.of("health", story, "story", story));
      }
      default -> {
        var alone = with(with(form, "members", List.of()), "occupation", "調理 / பணி");
        yield with(alone, "sensitive", Map.of("health", story));
      }
    };
  }

  private static Map<String, String> agreed(String purpose) {
    return Map.of("purpose", purpose, "textVersion", "2026-04", "language", "uk");
  }

  private static Map<String, Object> placed(Map<String, Object> form, JsonNode persona) {
    form = with(form, "mail", persona.path("id").asString() + "@example.org");
    form = with(form, "languages", languages(persona));
    form = with(form, "languageLevels", levels(persona));
    form = with(form, "interests", List.of("COOKING", "PETS"));
    form = with(form, "birthDate", persona.path("dob").asString("1984-02-29").substring(0, 10));
    form = with(form, "phone", "090-0123-4567");
    return with(form, "municipality", PLACES.get(persona.path("ward").asString()));
  }

  /** Of "ja-N4" it is N4; who speaks a language natively or not at all has no level in the file. */
  private static Map<String, String> levels(JsonNode persona) {
    var levels = new LinkedHashMap<String, String>();
    levels.put(languages(persona).getFirst(), "NATIVE");
    for (var tag : persona.path("lang")) {
      var level = LEVEL.matcher(tag.asString());
      if (level.find()) {
        levels.put(TAGS.getOrDefault(level.group(1), level.group(1)), level.group(2));
      }
    }
    return levels;
  }

  private static List<String> neverIn(JsonNode persona) {
    return persona
        .path("lang")
        .valueStream()
        .map(JsonNode::asString)
        .filter(tag -> tag.endsWith("(do not use)"))
        .map(tag -> tag.substring(0, tag.indexOf(' ')))
        .toList();
  }

  /** Without the level and the remark: "ja-N4" is ja, "ru (do not use)" is ru. */
  private static List<String> languages(JsonNode persona) {
    return persona
        .path("lang")
        .valueStream()
        .map(tag -> tag.asString().replaceFirst("(-[A-CN]?[0-9]| ).*", ""))
        .map(tag -> TAGS.getOrDefault(tag, tag))
        .toList();
  }
}
