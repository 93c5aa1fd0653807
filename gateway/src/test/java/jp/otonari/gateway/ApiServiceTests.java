package jp.otonari.gateway;

import static jp.otonari.gateway.People.OLENA_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.Test;

class ApiServiceTests extends WithServices {

  @Test
  void a_call_reaches_the_service_with_the_same_token_and_comes_back_unchanged() {
    var token = tokens.office("tokyo");

    var list = http.get("/api/intake/branches/tokyo/residents?q=a%20b&page=1", token);
    var put = http.put("/api/intake/branches/tokyo/residents/" + OLENA_ID, token, Map.of("x", "髙"));

    assertThat(list.status()).isEqualTo(200);
    assertThat(list.body().at("/items/0/residentId").asString()).isEqualTo(OLENA_ID);
    assertThat(put.status()).isEqualTo(200);
    var heard = INTAKE.heard("PUT", ".*").getFirst();
    assertThat(heard.bearer()).isEqualTo(token);
    assertThat(heard.body().get("x").asString()).isEqualTo("髙");
    assertThat(INTAKE.heard("GET", ".*/residents").getFirst().query()).isEqualTo("q=a b&page=1");
  }

  @Test
  void a_refusal_of_the_service_is_passed_back_as_it_is() {
    INTAKE.on(
        "PUT /branches/tokyo/residents/.*",
        _ -> Reply.problem(422, "invalid", Map.of("field", "mail", "code", "mail")));

    var answer =
        http.put("/api/intake/branches/tokyo/residents/x", tokens.office("tokyo"), Map.of());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("mail");
  }

  @Test
  void without_a_valid_token_nothing_is_passed_on() {
    assertThat(http.get("/api/intake/branches/tokyo/residents", null).status()).isEqualTo(401);
    assertThat(http.get("/api/intake/branches/tokyo/residents", "x.y.z").status()).isEqualTo(401);
    assertThat(INTAKE.heard("GET", ".*")).isEmpty();
  }

  @Test
  void only_the_branches_of_the_four_services_can_be_reached() {
    var token = tokens.office("tokyo");

    assertThat(http.get("/api/intake/actuator/prometheus", token).status()).isEqualTo(404);
    assertThat(http.get("/api/other/branches/tokyo/x", token).status()).isEqualTo(404);
    assertThat(http.get("/api/intake/branches/../actuator", token).status()).isIn(400, 404);
    assertThat(INTAKE.heard("GET", ".*actuator.*")).isEmpty();
  }

  @Test
  void a_partners_key_reaches_referrals_of_intake_and_nothing_else() {
    var key = "otk_abcdefghij_" + "A".repeat(43);
    INTAKE.on("POST /branches/tokyo/referrals", _ -> new Reply(201, Map.of("state", "RECEIVED")));
    INTAKE.on("GET /branches/tokyo/referrals/x", _ -> Reply.problem(404, "not-found"));

    var received = http.post("/api/partner/tokyo/referrals", key, Map.of("callName", "髙"));

    assertThat(received.status()).isEqualTo(201);
    assertThat(received.body().get("state").asString()).isEqualTo("RECEIVED");
    var heard = INTAKE.heard("POST", ".*").getFirst();
    assertThat(heard.bearer()).isEqualTo(key);
    assertThat(heard.body().get("callName").asString()).isEqualTo("髙");
    assertThat(http.get("/api/partner/tokyo/referrals/x", key).status()).isEqualTo(404);
    assertThat(INTAKE.heard("GET", ".*/referrals/x")).hasSize(1);

    assertThat(http.get("/api/intake/branches/tokyo/residents", key).status()).isEqualTo(401);
    for (var path : List.of("tokyo/residents", "tokyo/referrals/x/y", "tokyo", "../intake")) {
      assertThat(http.get("/api/partner/" + path, key).status()).as(path).isIn(400, 401, 404);
    }
    assertThat(INTAKE.heard("GET", ".*/residents")).isEmpty();
  }

  @Test
  void without_a_key_the_way_of_the_partners_is_closed() {
    for (var bearer : new String[] {null, "x", tokens.office("tokyo")}) {
      var answer = http.get("/api/partner/tokyo/referrals", bearer);
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.body().get("type").asString()).endsWith(":unauthenticated");
    }
    assertThat(INTAKE.heard("GET", ".*")).isEmpty();
  }

  @Test
  void who_has_a_token_may_read_what_a_service_can_be_asked() {
    var token = tokens.of("mail-link", OLENA_ID, "tokyo");

    var document = http.get("/api/intake/openapi.json", token);

    assertThat(document.body().at("/info/title").asString()).contains("intake-service");
    assertThat(document.body().at("/servers/0/url").asString()).isEqualTo("/api/intake");
    assertThat(http.get("/api/intake/openapi.json", null).status()).isEqualTo(401);
    assertThat(http.get("/api/other/openapi.json", token).status()).isEqualTo(404);
  }

  @Test
  void the_breaker_answers_for_a_service_that_is_broken() {
    var token = tokens.office("tokyo");
    MATCHING.breakDown();
    for (int i = 0; i < 4; i++) {
      assertThat(http.get("/api/matching/branches/tokyo/waiting", token).status()).isEqualTo(503);
    }
    var heard = MATCHING.heard("GET", ".*").size();

    var answer = http.get("/api/matching/branches/tokyo/waiting", token);

    assertThat(answer.body().get("type").asString()).isEqualTo("urn:otonari:problem:unavailable");
    assertThat(MATCHING.heard("GET", ".*")).hasSize(heard);
  }
}
