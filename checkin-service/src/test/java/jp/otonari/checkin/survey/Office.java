package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.PublishedEvent;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** What a coordinator of Tokyo sees, and what the other services hear. */
record Office(EventTopics topics, ServiceClient http, Tokens tokens) {

  static final String CHECK_INS = "/branches/tokyo/checkins";

  /** Tells of a new pairing and waits for its plan. */
  List<JsonNode> plan(Pair pair) {
    tell(pair);
    return awaitPlanOf(pair);
  }

  void tell(Pair pair) {
    tell(pair, pair.pairingId());
  }

  void tell(Pair pair, String key) {
    topics.send("tokyo", "pairings.v1", "pairing.started.v1", key, pair.started());
  }

  void tellOfTheEnd(Pair pair) {
    topics.send("tokyo", "pairings.v1", "pairing.ended.v1", pair.pairingId(), pair.ended());
  }

  /** Any event about the pair. */
  void tell(Pair pair, String type, Map<String, Object> event) {
    topics.send("tokyo", "pairings.v1", type, pair.pairingId(), event);
  }

  void tellThatTheResidentIsErased(String id) {
    var data = Map.of("residentId", id, "version", 9, "erasedOn", "2026-04-20");
    topics.send("tokyo", "residents.v1", "resident.erased.v1", id, data);
  }

  void tellThatTheVolunteerIsErased(String id) {
    var data = Map.of("volunteerId", id, "version", 9, "erasedOn", "2026-04-20");
    topics.send("tokyo", "volunteers.v1", "volunteer.erased.v1", id, data);
  }

  /** How many documents each receipt speaks of. */
  List<Integer> awaitReceipts(String personId, int count) {
    return await(count + " receipts")
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> topics.read("tokyo", "erasures.v1", "erasure.receipted.v1", personId),
            receipts -> receipts.size() >= count)
        .stream()
        .map(receipt -> receipt.data().get("removed").asInt())
        .toList();
  }

  /** By the link of a letter. */
  Response answer(String checkInId, String person, Object answer) {
    var path = CHECK_INS + "/" + checkInId + "/answer";
    return http.post(path, tokens.mailLink("tokyo", person), answer);
  }

  Response link(String checkInId, String person) {
    return http.get(CHECK_INS + "/" + checkInId, tokens.mailLink("tokyo", person));
  }

  List<JsonNode> awaitPlanOf(Pair pair) {
    return await("plan")
        .atMost(Duration.ofSeconds(30))
        .until(() -> checkInsOf(pair), planned -> planned.size() >= Pair.CHECK_INS_OF_BOTH);
  }

  List<JsonNode> checkInsOf(Pair pair) {
    return items("?pairing=" + pair.pairingId());
  }

  List<JsonNode> items(String query) {
    var answer = http.get(CHECK_INS + query, tokens.office("tokyo"));
    assertThat(answer.status()).isEqualTo(200);
    return answer.body().get("items").valueStream().toList();
  }

  JsonNode summary() {
    return http.get(CHECK_INS + "/summary", tokens.office("tokyo")).body();
  }

  JsonNode show(String checkInId) {
    return http.get(CHECK_INS + "/" + checkInId, tokens.office("tokyo")).body();
  }

  String idOf(Pair pair, String side, String kind) {
    return checkInsOf(pair).stream()
        .filter(checkIn -> checkIn.get("side").asString().equals(side))
        .filter(checkIn -> checkIn.get("kind").asString().equals(kind))
        .map(checkIn -> checkIn.get("checkinId").asString())
        .findFirst()
        .orElseThrow();
  }

  void awaitState(String checkInId, String state) {
    await(state)
        .atMost(Duration.ofSeconds(30))
        .until(() -> show(checkInId).get("state").asString().equals(state));
  }

  void awaitOverdue(String checkInId) {
    await("overdue")
        .atMost(Duration.ofSeconds(30))
        .until(() -> show(checkInId).get("overdue").asBoolean());
  }

  List<PublishedEvent> told(String type, String checkInId) {
    return topics.read("tokyo", "checkins.v1", type, checkInId);
  }

  PublishedEvent awaitTold(String type, String checkInId) {
    return topics.await("tokyo", "checkins.v1", type, checkInId);
  }
}
