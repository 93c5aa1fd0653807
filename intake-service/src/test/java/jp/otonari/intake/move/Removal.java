package jp.otonari.intake.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The offices of Tokyo and Chiba, and somebody who wants to go from the one to the other. */
record Removal(ServiceClient http, Tokens tokens, String people, String id) {

  static Removal of(
      ServiceClient http, Tokens tokens, String people, Map<String, Object> registration) {
    var id = UUID.randomUUID().toString();
    var path = "/branches/tokyo/" + people + "/" + id;
    var answer = http.put(path, tokens.registration("tokyo"), registration);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new Removal(http, tokens, people, id);
  }

  static Map<String, Object> toChiba() {
    return Map.of("to", "chiba", "municipality", "12203", "reason", "New job in Ichikawa");
  }

  Response asks(Map<String, Object> form) {
    return asks("tokyo", UUID.randomUUID(), form);
  }

  Response asks(String branch, UUID key, Map<String, Object> form) {
    return http.send(
        http.request("/branches/" + branch + "/people/" + id + "/moves", tokens.office(branch))
            .header("Idempotency-Key", key.toString())
            .POST(json(form)));
  }

  /** The number of a move that has begun. */
  String asked() {
    var answer = asks(toChiba());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body().path("moveId").asString();
  }

  /** The number of a move to which the person has said yes. */
  String agreed() {
    var move = asked();
    var answer = says(move, true);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return move;
  }

  Response says(String move, boolean yes) {
    return self(move, "/answer", Map.of("agrees", yes));
  }

  Response self(String move, String step, Object body) {
    return send("tokyo", tokens.mailLink("tokyo", id), move, step, body);
  }

  /** An office takes a step with the move. */
  Response office(String branch, String move, String step, Object body) {
    return send(branch, tokens.office(branch), move, step, body);
  }

  Response chibaAccepts(String move) {
    return office("chiba", move, "/acceptance", Map.of());
  }

  private Response send(String branch, String bearer, String move, String step, Object body) {
    var path = "/branches/" + branch + "/moves/" + move;
    var version = http.get(path, bearer).body().path("version").asLong();
    return http.send(
        http.request(path + step, bearer)
            .header("If-Match", "\"" + version + "\"")
            .POST(json(body)));
  }

  String state(String move) {
    return seen("tokyo", move).path("state").asString();
  }

  JsonNode seen(String branch, String move) {
    return http.get("/branches/" + branch + "/moves/" + move, tokens.office(branch)).body();
  }

  Response record(String branch) {
    return http.get(
        "/branches/" + branch + "/" + people + "/" + id,
        tokens.of("office sensitive", "account-1", branch));
  }

  Response list(String branch, String side) {
    return http.get("/branches/" + branch + "/moves?side=" + side, tokens.office(branch));
  }

  static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
  }
}
