package jp.otonari.intake.resident;

import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record changes only for those who have read its newest state, and nothing hidden is lost. */
@ServiceTest
class ChangeServiceTests {

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;

  private final String id = UUID.randomUUID().toString();

  @BeforeEach
  void she_registers() {
    assertThat(http.put(path(), tokens.registration("tokyo"), form()).status()).isEqualTo(201);
  }

  @Test
  void a_change_is_told_in_full_with_a_higher_version() {
    var changed = change(coordinator(), "\"1\"", with(form(), "municipality", "13104"));

    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
    var told = topics.await("tokyo", "residents.v1", "resident.changed.v1", id).data();
    assertThat(told.path("version").asInt()).isEqualTo(2);
    assertThat(told.path("municipality").asString()).isEqualTo("13104");
    assertThat(told.path("registeredOn").asString()).isEqualTo("2026-04-10");
  }

  @Test
  void a_new_address_reaches_those_who_write_letters_and_the_search() {
    change(coordinator(), "\"1\"", with(form(), "mail", "New@example.org"));

    topics.await("tokyo", "residents.v1", "resident.changed.v1", id);
    var contact = topics.read("tokyo", "contacts.v1", "contact.changed.v1", id).getLast();
    assertThat(contact.data().path("mail").asString()).isEqualTo("New@example.org");
    var found = http.get("/branches/tokyo/residents?q=new@example.org", coordinator());
    assertThat(found.text()).contains(id);
  }

  @Test
  void who_has_read_something_older_changes_nothing() {
    change(coordinator(), "\"1\"", with(form(), "municipality", "13104"));

    var late = change(coordinator(), "\"1\"", with(form(), "municipality", "13101"));

    assertThat(late.status()).isEqualTo(412);
    assertThat(late.body().path("type").asString()).isEqualTo("urn:otonari:problem:stale");
    assertThat(show(coordinator()).path("municipality").asString()).isEqualTo("13104");
  }

  @Test
  void of_eight_changes_at_once_one_is_done() throws Exception {
    try (var offices = Executors.newVirtualThreadPerTaskExecutor()) {
      var changes =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(
                  n -> () -> change(coordinator(), "\"1\"", form("word " + n)).status())
              .toList();
      var answers = offices.invokeAll(changes).stream().map(answer -> answer.resultNow()).toList();

      assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }
  }

  @Test
  void who_does_not_see_what_is_sealed_does_not_lose_it() {
    var seen = show(tokens.office("tokyo"));
    assertThat(seen.path("needs").toString()).isEqualTo("[\"SCHOOL\"]");
    var open = with(with(form(), "sensitive", null), "needs", List.of("SCHOOL", "FRIENDS"));

    assertThat(change(tokens.office("tokyo"), "\"1\"", open).status()).isEqualTo(200);

    var whole = show(coordinator());
    assertThat(whole.path("needs").toString()).isEqualTo("[\"SCHOOL\",\"FRIENDS\",\"PREGNANCY\"]");
    assertThat(whole.path("sensitive").path("health").asString()).isEqualTo("asthma");
  }

  @Test
  void she_changes_her_own_record_and_no_other() {
    var self = tokens.mailLink("tokyo", id);

    assertThat(show(self).path("sensitive").path("health").asString()).isEqualTo("asthma");
    var changed = change(self, "\"1\"", with(form(), "sensitive", Map.of("health", "none now")));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(show(self).path("sensitive").path("health").asString()).isEqualTo("none now");

    var other = tokens.mailLink("tokyo", UUID.randomUUID().toString());
    assertThat(http.get(path(), other).status()).isEqualTo(403);
    assertThat(change(other, "\"2\"", form()).status()).isEqualTo(403);
    assertThat(http.get("/branches/tokyo/residents", self).status()).isEqualTo(403);
  }

  @Test
  void a_change_is_checked_like_a_registration() {
    var wrong = change(coordinator(), "\"1\"", with(form(), "occupation", "cook"));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body().path("errors").toString())
        .isEqualTo("[{\"field\":\"occupation\",\"code\":\"unexpected\"}]");
  }

  @Test
  void leaving_is_told_and_keeps_its_reason_here() {
    var left =
        send("POST", path() + "/withdrawal", coordinator(), "\"1\"", Map.of("reason", "Moved"));

    assertThat(left.status()).as(left.text()).isEqualTo(200);
    assertThat(left.body().path("status").asString()).isEqualTo("LEFT");
    assertThat(left.body().path("history").size()).isEqualTo(2);
    assertThat(left.body().at("/history/1/reason").asString()).isEqualTo("Moved");
    var told = topics.await("tokyo", "residents.v1", "resident.withdrawn.v1", id);
    assertThat(told.data())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    "{\"residentId\":\"%s\",\"version\":2,\"on\":\"2026-04-10\"}".formatted(id)));
    var again =
        send("POST", path() + "/withdrawal", coordinator(), "\"2\"", Map.of("reason", "Moved"));
    assertThat(again.status()).isEqualTo(409);
  }

  @Test
  void the_resident_sees_the_steps_without_the_office_s_words_and_names() {
    send("POST", path() + "/withdrawal", coordinator(), "\"1\"", Map.of("reason", "Hard to reach"));

    var shown = http.get(path(), tokens.mailLink("tokyo", id));

    assertThat(shown.body().at("/history/1/status").asString()).isEqualTo("LEFT");
    assertThat(shown.body().at("/history/1/by").asString()).isEqualTo("office");
    assertThat(shown.text()).doesNotContain("Hard to reach");
  }

  @Test
  void of_who_has_left_a_new_address_is_told_but_nothing_that_has_them_proposed_again() {
    send("POST", path() + "/withdrawal", coordinator(), "\"1\"", Map.of("reason", "Moved"));

    for (var state : List.of("\"2\"", "\"3\"")) {
      assertThat(change(coordinator(), state, with(form(), "municipality", "13104")).status())
          .isEqualTo(200);
    }

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> topics.read("tokyo", "contacts.v1", "contact.changed.v1", id).size() == 3);
    assertThat(topics.read("tokyo", "residents.v1", "resident.changed.v1", id)).isEmpty();
  }

  @Test
  void somebody_takes_charge() {
    var taken =
        send("PUT", path() + "/owner", tokens.office("tokyo"), "\"1\"", Map.of("owner", "acc-7"));

    assertThat(taken.body().path("owner").asString()).isEqualTo("acc-7");
    assertThat(taken.body().path("version").asInt()).isEqualTo(2);
  }

  @Test
  void every_look_is_noted_and_she_can_read_who_looked() {
    http.get(path(), tokens.office("tokyo"));
    http.get(path(), coordinator());
    http.get(path(), tokens.mailLink("tokyo", id));

    var looks =
        http.get("/branches/tokyo/people/" + id + "/views", tokens.mailLink("tokyo", id)).body();

    assertThat(looks.path("items").valueStream().map(look -> look.path("what").asString()))
        .containsExactlyInAnyOrder("RECORD", "SENSITIVE");
    assertThat(looks.path("items").valueStream().map(look -> look.path("by").asString()))
        .containsOnly("office");
    var toTheOffice =
        http.get("/branches/tokyo/people/" + id + "/views", tokens.office("tokyo")).body();
    assertThat(toTheOffice.path("items").valueStream().map(look -> look.path("by").asString()))
        .containsExactlyInAnyOrder("coordinator@example.jp", "account-1");
    var other = tokens.mailLink("tokyo", UUID.randomUUID().toString());
    assertThat(http.get("/branches/tokyo/people/" + id + "/views", other).status()).isEqualTo(403);
  }

  private String coordinator() {
    return tokens.of("office sensitive", "account-1", "tokyo");
  }

  private JsonNode show(String token) {
    return http.get(path(), token).body();
  }

  private Response change(String token, String ifMatch, Map<String, Object> form) {
    return send("PUT", path(), token, ifMatch, form);
  }

  private Response send(String method, String path, String token, String ifMatch, Object body) {
    var json = BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    return http.send(http.request(path, token).header("If-Match", ifMatch).method(method, json));
  }

  private static Map<String, Object> form() {
    return form("asthma");
  }

  private static Map<String, Object> form(String health) {
    var consents =
        List.of(
            Map.of("purpose", "PROGRAMME", "textVersion", "2026-11", "language", "uk"),
            Map.of("purpose", "SENSITIVE", "textVersion", "2026-11", "language", "uk"));
    var told = with(olena(), "sensitive", Map.of("health", health));
    return with(with(told, "needs", List.of("PREGNANCY", "SCHOOL")), "consents", consents);
  }

  private String path() {
    return "/branches/tokyo/residents/" + id;
  }
}
