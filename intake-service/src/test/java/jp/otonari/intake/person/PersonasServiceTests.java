package jp.otonari.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.intake.Forms;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Names of many countries go in, come back as they were, and are found. */
@ServiceTest
class PersonasServiceTests {

  /** What intake adds to a registration. */
  private static final List<String> OURS =
      List.of(
          "residentId",
          "volunteerId",
          "version",
          "status",
          "history",
          "undoable",
          "registeredOn",
          "hidden");

  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;

  @BeforeEach
  void today() {
    clock.reset();
  }

  static Stream<JsonNode> residents() {
    return Personas.residents();
  }

  static Stream<JsonNode> volunteers() {
    return Personas.volunteers();
  }

  @ParameterizedTest
  @MethodSource("residents")
  void a_resident_comes_back_unchanged_and_is_found_in_every_script(JsonNode persona) {
    var id = registerWhole("residents", Personas.residentForm(persona));

    for (var name : List.of("card", "native", "kana", "call", "alias_通称")) {
      if (persona.has(name)) {
        assertThat(found("residents", persona.path(name).asString())).as(name).contains(id);
      }
    }
    var family = persona.path("kana").asString().split(" ")[0];
    assertThat(found("residents", family)).contains(id);
    assertThat(found("residents", persona.path("id").asString() + "@EXAMPLE.org")).contains(id);
  }

  @ParameterizedTest
  @MethodSource("volunteers")
  void a_volunteer_comes_back_unchanged_and_is_found_in_every_script(JsonNode persona) {
    var id = registerWhole("volunteers", Personas.volunteerForm(persona));

    var name = persona.path("name").asString();
    assertThat(found("volunteers", name)).contains(id);
    assertThat(found("volunteers", name.replace(" ", ""))).contains(id);
    assertThat(found("volunteers", name.substring(name.indexOf(' ') + 1))).contains(id);
    assertThat(found("volunteers", persona.path("kana").asString())).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resident.Resident", "volunteer.Volunteer"})
  void every_question_of_a_form_is_answered_by_some_persona(String role) throws Exception {
    var form = Class.forName("jp.otonari.intake." + role + "Registration");
    var answers =
        role.startsWith("resident")
            ? Personas.residents().map(Personas::residentForm)
            : Personas.volunteers().map(Personas::volunteerForm);

    assertThat(answers.flatMap(answer -> answer.keySet().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(form.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  @Test
  void ono_and_oono_are_one_in_roman_letters_and_two_in_kana() {
    var aoi = Personas.volunteers().filter(one -> one.path("name").asString().endsWith("野 葵"));
    var ids = aoi.map(one -> register("volunteers", Personas.volunteerForm(one))).toList();

    assertThat(found("volunteers", "ONO Aoi")).containsAll(ids);
    assertThat(found("volunteers", "おの")).contains(ids.getFirst()).doesNotContain(ids.getLast());
    assertThat(found("volunteers", "オオノ")).contains(ids.getLast()).doesNotContain(ids.getFirst());
  }

  @Test
  void pages_ask_for_the_names_of_the_ids_that_they_know() {
    var olena = register("residents", Forms.olena());
    var misaki = register("volunteers", Forms.misaki());
    var wanted = Map.of("ids", List.of(olena, misaki, UUID.randomUUID().toString()));

    var people = http.post("/branches/tokyo/people", tokens.office("tokyo"), wanted);

    assertThat(people.body().path("items"))
        .containsExactlyInAnyOrder(
            json(
                """
                {"personId":"%s","role":"RESIDENT","callName":"オレーナさん",
                 "cardName":"KOVALENKO OLENA","municipality":"13108","language":"uk"}
                """
                    .formatted(olena)),
            json(
                """
                {"personId":"%s","role":"VOLUNTEER","callName":"美咲さん","cardName":"佐藤 美咲",
                 "municipality":"13108","language":"ja"}
                """
                    .formatted(misaki)));
    var elsewhere = http.post("/branches/chiba/people", tokens.office("chiba"), wanted);
    assertThat(elsewhere.body().path("total").asInt()).isZero();
  }

  private String register(String people, Map<String, Object> form) {
    var id = UUID.randomUUID().toString();
    var path = "/branches/tokyo/" + people + "/" + id;
    var answer = http.put(path, tokens.registration("tokyo"), form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return id;
  }

  /** Compares every field with what was sent. */
  private String registerWhole(String people, Map<String, Object> form) {
    var id = register(people, form);
    var path = "/branches/tokyo/" + people + "/" + id;
    var all = tokens.of("office sensitive", "coordinator@example.jp", "tokyo");
    var stored = (ObjectNode) http.get(path, all).body();
    stored.remove(OURS);
    assertThat(stored).isEqualTo(json(JsonMapper.shared().writeValueAsString(form)));
    return id;
  }

  private List<String> found(String people, String typed) {
    var query = "?size=200&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    var ids = new ArrayList<String>();
    http.get("/branches/tokyo/" + people + query, tokens.office("tokyo"))
        .body()
        .path("items")
        .forEach(
            item -> ids.add(item.path(people.substring(0, people.length() - 1) + "Id").asString()));
    return ids;
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
