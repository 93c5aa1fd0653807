package jp.otonari.intake.resident;

import static jp.otonari.intake.Forms.named;
import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ResidentServiceTests {

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;

  private final String id = UUID.randomUUID().toString();

  @Test
  void a_registration_tells_matching_codes_and_notification_how_to_reach_the_resident() {
    var answer = register("tokyo", olena());

    assertThat(answer.status()).isEqualTo(201);
    var registered = topics.await("tokyo", "residents.v1", "resident.registered.v1", id);
    assertThat(registered.data())
        .isEqualTo(
            json(
                """
                {"residentId":"%s","version":1,"household":"DISPLACED","municipality":"13108",
                 "languages":["uk","ru","en"],"childrenAgesMonths":[35,35],
                 "needs":["DAILY_LIFE","SCHOOL"],"slots":["mon-am","sat-eve"],"onlineOk":true,
                 "gender":"WOMAN","sameGenderOnly":true,"interests":[],
                 "registeredOn":"2026-04-10"}
                """));
    assertThat(registered.headers())
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_source", "/intake-service")
        .containsEntry("ce_subject", id)
        .containsEntry("ce_dataclassification", "internal")
        .containsKeys("ce_id", "ce_time");
    var contact = topics.await("tokyo", "contacts.v1", "contact.changed.v1", id);
    assertThat(contact.data())
        .isEqualTo(
            json(
                """
                {"personId":"%s","version":1,"role":"RESIDENT","callName":"オレーナさん",
                 "mail":"Olena@example.org","language":"uk","neverIn":["ru"],"plainSubject":true}
                """));
    assertThat(contact.headers()).containsEntry("ce_dataclassification", "personal");
  }

  @Test
  void the_same_form_again_adds_nothing() {
    assertThat(register("tokyo", olena()).status()).isEqualTo(201);

    assertThat(register("tokyo", olena()).status()).isEqualTo(200);
    assertThat(register("tokyo", olena()).body().path("version").asInt()).isEqualTo(1);

    assertOneOfEach();
  }

  @Test
  void the_same_form_at_the_same_moment_adds_nothing() throws Exception {
    try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> send = () -> register("tokyo", olena()).status();
      var answers = visitors.invokeAll(Stream.generate(() -> send).limit(8).toList());

      var statuses =
          answers.stream().map(answer -> answer.resultNow()).collect(Collectors.groupingBy(s -> s));
      assertThat(statuses.keySet()).containsExactlyInAnyOrder(200, 201);
      assertThat(statuses.get(201)).hasSize(1);
    }
    assertOneOfEach();
  }

  @Test
  void another_content_under_the_same_id_is_refused() {
    register("tokyo", olena());

    var answer = register("tokyo", with(olena(), "mail", "attacker@example.org"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().path("type").asString())
        .isEqualTo("urn:otonari:problem:already-registered");
    assertThat(show().path("mail").asString()).isEqualTo("Olena@example.org");
  }

  @Test
  void nobody_can_take_over_the_id_of_another_branch() {
    register("tokyo", olena());

    assertThat(register("chiba", olena()).status()).isEqualTo(409);
    assertThat(http.get("/branches/chiba/residents/" + id, tokens.office("chiba")).status())
        .isEqualTo(404);
  }

  @Test
  void a_name_is_stored_as_data() {
    var name = "<script>alert('𠮷')</script> 👩‍👧 زهرا " + "x".repeat(100);

    assertThat(register("tokyo", named(olena(), "nativeName", name)).status()).isEqualTo(201);

    assertThat(show().path("names").path("nativeName").asString()).isEqualTo(name);
  }

  @Test
  void two_hundred_characters_are_kept() {
    assertThat(register("tokyo", named(olena(), "cardName", "𠮷".repeat(200))).status())
        .isEqualTo(201);

    assertThat(show().path("names").path("cardName").asString()).isEqualTo("𠮷".repeat(200));
  }

  @Test
  void the_list_is_cut_into_pages_newest_first() {
    var name = "PAGE" + id.substring(0, 8).replaceAll("[0-9]", "X");
    for (var given : List.of("A", "B", "C")) {
      put("tokyo", UUID.randomUUID().toString(), named(olena(), "cardName", name + " " + given));
    }

    var page = list("?q=" + name + "&page=1&size=2");

    assertThat(page.body().path("total").asInt()).isEqualTo(3);
    assertThat(page.body().path("items").size()).isEqualTo(1);
    assertThat(list("?q=" + name + "%20b").body().path("total").asInt()).isEqualTo(1);
    assertThat(list("?status=PAIRED&q=" + name).body().path("total").asInt()).isZero();
    assertThat(list("?status=WAITING&q=" + name).body().path("total").asInt()).isEqualTo(3);
    assertThat(list("?q=...").body().path("total").asInt()).isZero();
  }

  @Test
  void a_list_survives_whatever_is_asked() {
    assertThat(list("?size=0").status()).isEqualTo(422);
    assertThat(list("?page=-1").status()).isEqualTo(422);
    assertThat(list("?page=2147483647&size=200").status()).isEqualTo(422);
    assertThat(list("?page=1000000&size=200").status()).isEqualTo(200);
    assertThat(list("?page=x").status()).isEqualTo(400);
    assertThat(list("?q=%ED%A0%80").status()).isEqualTo(400);
    for (var typed : List.of("%00", "a%00%40b", "%5CE.*%40", "%28%5B", "%20", "%F0%9F%8C%B8")) {
      assertThat(list("?q=" + typed).status()).as(typed).isEqualTo(200);
    }
  }

  private Response list(String query) {
    return http.get("/branches/tokyo/residents" + query, tokens.office("tokyo"));
  }

  private void assertOneOfEach() {
    topics.await("tokyo", "residents.v1", "resident.registered.v1", id);
    assertThat(topics.read("tokyo", "residents.v1", "resident.registered.v1", id)).hasSize(1);
    assertThat(topics.read("tokyo", "contacts.v1", "contact.changed.v1", id)).hasSize(1);
  }

  private JsonNode show() {
    return http.get("/branches/tokyo/residents/" + id, tokens.office("tokyo")).body();
  }

  private JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.formatted(id));
  }

  private Response register(String branch, Map<String, Object> form) {
    return put(branch, id, form);
  }

  private Response put(String branch, String resident, Map<String, Object> form) {
    return http.put(
        "/branches/" + branch + "/residents/" + resident, tokens.registration(branch), form);
  }
}
