package jp.otonari.intake.request;

import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.intake.AtOnce;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent eight times at once, as a nervous network does, is there once. */
@ServiceTest
class SameKeyServiceTests {

  @Autowired ServiceClient http;
  @Autowired Tokens tokens;
  @Autowired EventTopics topics;
  @Autowired MovableClock clock;

  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void today() {
    clock.reset();
  }

  @Test
  void a_resident_is_registered_once() throws Exception {
    var form = with(olena(), "mail", key + "@example.org");

    var answers = AtOnce.ask(() -> http.put(path("residents/" + key), office(), form));

    assertThat(answers).extracting(Response::status).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(answers)
        .extracting(it -> it.headers().firstValue("ETag"))
        .doesNotContain(Optional.empty());
    topics.await("tokyo", "residents.v1", "resident.registered.v1", key);
    assertThat(EventTopics.distinct(topics.read("tokyo", "residents.v1")))
        .filteredOn(event -> key.equals(event.key()))
        .hasSize(1);
    var other = with(form, "phone", null);
    assertThat(http.put(path("residents/" + key), office(), other).status()).isEqualTo(409);
  }

  @Test
  void a_leak_is_registered_once() throws Exception {
    var account = leakOf(3);

    var answers = AtOnce.ask(() -> post("leaks", account));

    assertThat(answers).extracting(Response::status).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(answers)
        .extracting(it -> it.body().path("leakId").asString())
        .containsOnly(answers.getFirst().body().path("leakId").asString());
    assertThat(post("leaks", leakOf(4)).status()).isEqualTo(409);
  }

  @Test
  void a_payment_is_noted_once() throws Exception {
    var form = with(with(olena(), "mail", key + "@example.org"), "household", "FAMILY");
    http.put(path("residents/" + key), office(), form);
    await().until(() -> !fees().isEmpty());
    var fee = fees().get(0).path("feeId").asString();
    var paid = Map.of("on", "2026-04-10", "method", "CASH");

    var answers = AtOnce.ask(() -> post("fees/" + fee + "/payment", paid));

    assertThat(answers).extracting(Response::status).containsOnly(200);
    assertThat(fees().get(0).path("version").asInt()).isEqualTo(2);
    var other = Map.of("on", "2026-04-10", "method", "ONLINE");
    assertThat(post("fees/" + fee + "/payment", other).status()).isEqualTo(409);
  }

  private Map<String, Object> leakOf(int people) {
    return Map.of(
        "noticedOn",
        "2026-04-09",
        "what",
        key,
        "kinds",
        List.of("CONTACT"),
        "people",
        people,
        "personIds",
        List.of(),
        "sensitive",
        false,
        "malicious",
        false);
  }

  private JsonNode fees() {
    return http.get(path("residents/" + key + "/fees"), office()).body().path("items");
  }

  private Response post(String place, Map<String, ?> body) {
    return http.send(
        http.request(path(place), office())
            .header(IdempotencyKey.HEADER, key)
            .header("If-Match", "\"1\"")
            .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
  }

  private String office() {
    return tokens.office("tokyo");
  }

  private static String path(String rest) {
    return "/branches/tokyo/" + rest;
  }
}
