package jp.otonari.intake.volunteer;

import static jp.otonari.intake.Forms.misaki;
import static jp.otonari.intake.Forms.with;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.PublishedEvent;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator of the tests with one volunteer's record on the screen. */
final class Desk {

  final String id = UUID.randomUUID().toString();

  private final ServiceClient http;
  private final Tokens tokens;
  private final EventTopics topics;

  Desk(ServiceClient http, Tokens tokens, EventTopics topics) {
    this.http = http;
    this.tokens = tokens;
    this.topics = topics;
    http.put(path(), tokens.registration("tokyo"), misaki());
  }

  /** The volunteer has come as far as this. */
  Desk clearedUntil(String day) {
    step("INTERVIEWED");
    step("TRAINED");
    step("CLEARED", "clearedUntil", day);
    return this;
  }

  Response step(String step, String... fields) {
    return stepAt(version(), step, fields);
  }

  Response stepAt(long version, String step, String... fields) {
    return send("POST", "/screening", version, body(step, fields));
  }

  Response undo(String reason) {
    return send("POST", "/screening/undo", version(), Map.of("reason", reason));
  }

  Response handOver(long version, String owner) {
    return send("PUT", "/owner", version, Map.of("owner", owner));
  }

  Response change(long version, String field, Object value) {
    return send("PUT", "", version, with(misaki(), field, value));
  }

  long version() {
    return shown().path("version").asLong();
  }

  JsonNode shown() {
    return http.get(path(), tokens.office("tokyo")).body();
  }

  JsonNode lastStep() {
    var history = shown().path("history");
    return history.get(history.size() - 1);
  }

  /** What the volunteers' topic holds of this volunteer, without the first clearance. */
  List<PublishedEvent> toldSinceCleared() {
    return EventTopics.distinct(topics.read("tokyo", "volunteers.v1")).stream()
        .filter(event -> event.key().equals(id))
        .filter(event -> !event.type().equals("volunteer.cleared.v1"))
        .toList();
  }

  JsonNode await(String type) {
    return topics.await("tokyo", "volunteers.v1", type, id).data();
  }

  List<PublishedEvent> told(String type) {
    return topics.read("tokyo", "volunteers.v1", type, id);
  }

  private Response send(String method, String place, long version, Object body) {
    var json = BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    return http.send(
        http.request(path() + place, tokens.office("tokyo"))
            .header("If-Match", "\"" + version + "\"")
            .method(method, json));
  }

  private static Map<String, String> body(String step, String... fields) {
    var body = new LinkedHashMap<String, String>();
    body.put("step", step);
    for (var n = 0; n < fields.length; n += 2) {
      body.put(fields[n], fields[n + 1]);
    }
    return body;
  }

  private String path() {
    return "/branches/tokyo/volunteers/" + id;
  }
}
