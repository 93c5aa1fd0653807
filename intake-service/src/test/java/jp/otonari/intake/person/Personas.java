package jp.otonari.intake.person;

import static jp.otonari.intake.Forms.named;
import static jp.otonari.intake.Forms.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return placed(form, persona);
  }

  static Map<String, Object> volunteerForm(JsonNode persona) {
    var form = with(Forms.misaki(), "names", new LinkedHashMap<>());
    form = named(form, "name", persona.path("name").asString());
    form = named(form, "kana", persona.path("kana").asString());
    form = named(form, "callName", persona.path("name").asString() + "さん");
    return placed(form, persona);
  }

  private static Map<String, Object> placed(Map<String, Object> form, JsonNode persona) {
    form = with(form, "mail", persona.path("id").asString() + "@example.org");
    form = with(form, "languages", languages(persona));
    return with(form, "municipality", PLACES.get(persona.path("ward").asString()));
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
