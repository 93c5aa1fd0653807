package jp.otonari.intake.pairing;

import static jp.otonari.intake.Forms.olena;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.otonari.intake.duplicate.RunningPairs;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PairingServiceTests {

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired RunningPairs pairs;

  private final String id = newId();

  @Test
  void a_resident_is_paired_when_the_pairing_has_started() {
    http.put("/branches/tokyo/residents/" + id, tokens.registration("tokyo"), olena());
    assertThat(show().path("status").asString()).isEqualTo("WAITING");

    start(id, newId());

    await().until(() -> show().path("status").asString().equals("PAIRED"));
    assertThat(show().path("version").asInt()).isEqualTo(2);
  }

  @Test
  void the_same_event_again_changes_nothing() {
    http.put("/branches/tokyo/residents/" + id, tokens.registration("tokyo"), olena());
    var pairing = newId();

    start(id, pairing);
    start(newId(), newId());
    start(id, pairing);
    start(id, newId());

    await().until(() -> show().path("version").asInt() == 3);
  }

  @Test
  void when_the_pairing_is_over_the_resident_waits_again() {
    http.put("/branches/tokyo/residents/" + id, tokens.registration("tokyo"), olena());
    var first = newId();
    start(id, first);
    end(id, first);
    await().until(() -> show().path("version").asInt() == 3);
    assertThat(show().path("status").asString()).isEqualTo("WAITING");

    start(id, newId());
    end(id, first);
    end(newId(), newId());
    start(id, newId());

    await().until(() -> show().path("version").asInt() == 5);
    assertThat(show().path("status").asString()).as("the first is long over").isEqualTo("PAIRED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GRADUATED", "GOAL_REACHED"})
  void who_came_to_the_end_they_wished_for_has_graduated_until_the_next_pair(String reason) {
    http.put("/branches/tokyo/residents/" + id, tokens.registration("tokyo"), olena());
    var pairing = newId();
    start(id, pairing);
    end(id, pairing, reason);
    end(id, pairing, reason);
    await().until(() -> show().path("version").asInt() == 3);
    assertThat(show().path("status").asString()).isEqualTo("GRADUATED");

    start(id, newId());

    await().until(() -> show().path("status").asString().equals("PAIRED"));
    assertThat(show().path("version").asInt()).isEqualTo(4);
  }

  @Test
  void who_has_left_stays_away_though_a_pairing_started_late() {
    var other = newId();
    for (var one : List.of(id, other)) {
      http.put("/branches/tokyo/residents/" + one, tokens.registration("tokyo"), olena());
    }
    var leaving =
        http.request(
                "/branches/tokyo/residents/" + id + "/withdrawal",
                tokens.of("office sensitive", "account-1", "tokyo"))
            .header("If-Match", "\"1\"")
            .POST(BodyPublishers.ofString("{\"reason\":\"Moved\"}"));
    assertThat(http.send(leaving).status()).isEqualTo(200);

    start(id, newId());
    start(other, newId());

    await().until(() -> show(other).path("status").asString().equals("PAIRED"));
    assertThat(show().path("status").asString()).isEqualTo("LEFT");
  }

  @Test
  void the_calendar_erases_nobody_who_joined_a_team_while_it_meets() {
    var pairing = newId();
    var member = newId();
    var asked = newId();
    start(id, pairing);
    var members =
        List.of(
            Map.of("volunteerId", member, "state", "MEMBER"),
            Map.of("volunteerId", asked, "state", "ASKED"));
    topics.send(
        "tokyo",
        "pairings.v1",
        "team.changed.v1",
        id,
        Map.of("pairingId", pairing, "members", members));

    await().until(() -> pairs.among("tokyo", Set.of(member, asked)).equals(Set.of(member)));
    end(id, pairing);
    await().until(() -> pairs.among("tokyo", Set.of(member)).isEmpty());
  }

  private void end(String resident, String pairing) {
    end(resident, pairing, "WITHDRAWN");
  }

  private void end(String resident, String pairing, String reason) {
    topics.send(
        "tokyo",
        "pairings.v1",
        "pairing.ended.v1",
        id,
        Map.of(
            "pairingId",
            pairing,
            "version",
            9,
            "residentId",
            resident,
            "volunteerId",
            newId(),
            "reason",
            reason,
            "endedOn",
            "2026-04-10"));
  }

  private void start(String resident, String pairing) {
    topics.send(
        "tokyo",
        "pairings.v1",
        "pairing.started.v1",
        id,
        Map.of("pairingId", pairing, "residentId", resident, "volunteerId", newId()));
  }

  private JsonNode show() {
    return show(id);
  }

  private JsonNode show(String resident) {
    return http.get("/branches/tokyo/residents/" + resident, tokens.office("tokyo")).body();
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
