package jp.otonari.intake.partner;

import static jp.otonari.intake.Office.newId;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.otonari.intake.Office;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PartnerServiceTests {

  private static final String PARTNERS = "/branches/tokyo/partners";
  private static final String REFERRALS = "/branches/tokyo/referrals";
  private static final Map<String, String> FORM =
      Map.of("name", "Shinjuku Refugee Support", "mail", "desk@partner.example.org");

  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired MongoOperations mongo;

  private Office office;
  private String partner;
  private String key;

  @BeforeEach
  void a_partner_has_a_key() {
    clock.reset();
    office = new Office(http, tokens);
    partner = office.partner("tokyo");
    key = office.key("tokyo", partner);
  }

  @Test
  void a_partner_is_entered_once_and_changed_by_who_has_read_it() {
    var id = newId();
    var added = office.once(PARTNERS, tokens.office("tokyo"), id, FORM);

    assertThat(added.status()).isEqualTo(201);
    assertThat(office.once(PARTNERS, tokens.office("tokyo"), id, FORM).status()).isEqualTo(200);
    var other = Map.of("name", "Another", "mail", "desk@partner.example.org");
    assertThat(office.once(PARTNERS, tokens.office("tokyo"), id, other).status()).isEqualTo(409);
    var path = PARTNERS + "/" + added.body().path("partnerId").asString();
    assertThat(change(path, "\"1\"").status()).isEqualTo(200);
    assertThat(change(path, "\"1\"").status()).isEqualTo(412);
    assertThat(http.get(path, tokens.office("tokyo")).body().path("name").asString())
        .isEqualTo("Renamed");
    var nameless = office.once(PARTNERS, tokens.office("tokyo"), newId(), Map.of("mail", "x"));
    assertThat(nameless.body().path("errors").toString()).contains("required", "\"mail\"");
  }

  @Test
  void a_key_lets_its_partner_in_and_is_seen_to_be_used() {
    assertThat(shownKey(0).has("lastUsedAt")).isFalse();

    assertThat(http.get(REFERRALS, key).status()).isEqualTo(200);

    assertThat(shownKey(0).path("lastUsedAt").asString()).startsWith("2026-04-10T01:00:00");
    assertThat(key).startsWith(shownKey(0).path("prefix").asString());
  }

  @Test
  void a_key_is_shown_once_and_nowhere_stored() {
    var secret = key.substring(key.length() - 43);

    assertThat(http.get(PARTNERS + "/" + partner, tokens.office("tokyo")).text())
        .doesNotContain(secret);
    assertThat(mongo.findAll(Document.class, "partnerKeys").toString())
        .contains(partner)
        .doesNotContain(secret);
  }

  @Test
  void a_wrong_key_is_no_key() {
    var last = key.charAt(key.length() - 2);
    var wrong = key.substring(0, key.length() - 2) + (last == 'A' ? "BA" : "AA");

    for (var bearer : List.of(wrong, "otk_aaaaaaaaaa_" + "A".repeat(43), "otk_", "otk_x.y.z")) {
      assertThat(http.get(REFERRALS, bearer).status()).as(bearer.substring(0, 4)).isEqualTo(401);
    }
    assertThat(shownKey(0).has("lastUsedAt")).isFalse();
  }

  @Test
  void a_revoked_key_opens_nothing() {
    var path = PARTNERS + "/" + partner + "/keys/" + shownKey(0).path("prefix").asString();

    assertThat(http.delete(path, tokens.office("tokyo")).status()).isEqualTo(204);

    assertThat(http.get(REFERRALS, key).status()).isEqualTo(401);
    assertThat(shownKey(0).path("works").asBoolean()).isFalse();
  }

  @Test
  void an_older_key_works_for_some_days_beside_a_new_one() {
    var newer = office.key("tokyo", partner);
    clock.advance(Duration.ofDays(14).minusSeconds(1));
    assertThat(http.get(REFERRALS, key).status()).isEqualTo(200);
    assertThat(http.get(REFERRALS, newer).status()).isEqualTo(200);

    clock.advance(Duration.ofSeconds(1));

    assertThat(http.get(REFERRALS, key).status()).isEqualTo(401);
    assertThat(http.get(REFERRALS, newer).status()).isEqualTo(200);
  }

  @Test
  void a_partner_that_has_ended_is_out_and_gets_no_new_key() {
    var path = PARTNERS + "/" + partner;
    var ending =
        http.request(path + "/ending", tokens.office("tokyo"))
            .header("If-Match", "\"1\"")
            .POST(BodyPublishers.noBody());

    assertThat(http.send(ending).status()).isEqualTo(200);

    assertThat(http.get(REFERRALS, key).status()).isEqualTo(401);
    assertThat(http.post(path + "/keys", tokens.office("tokyo"), "{}").status()).isEqualTo(409);
  }

  @Test
  void a_partner_reaches_its_branch_and_its_referrals_and_nothing_else() {
    assertThat(http.get("/branches/chiba/referrals", key).status()).isEqualTo(403);
    for (var path :
        List.of(
            "residents",
            "volunteers",
            "partners",
            "partner-referrals",
            "leaks",
            "municipalities")) {
      assertThat(http.get("/branches/tokyo/" + path, key).status()).as(path).isEqualTo(403);
    }
    assertThat(http.post("/branches/tokyo/people", key, Map.of("ids", List.of())).status())
        .isEqualTo(403);
    assertThat(http.post(PARTNERS + "/" + partner + "/keys", key, "{}").status()).isEqualTo(403);
    var other = office.partner("tokyo");
    assertThat(http.get(PARTNERS + "/" + other, key).status()).isEqualTo(403);
  }

  @Test
  void a_partner_that_calls_too_often_is_told_to_wait_and_no_other_is() {
    var statuses = IntStream.range(0, 65).map(_ -> http.get(REFERRALS, key).status()).toArray();

    assertThat(statuses).startsWith(200, 200, 200).endsWith(429);
    var refused = http.get(REFERRALS, key);
    assertThat(refused.headers().firstValue("Retry-After")).contains("60");
    assertThat(refused.body().path("type").asString()).endsWith(":too-many-requests");
    var other = office.key("tokyo", office.partner("tokyo"));
    assertThat(http.get(REFERRALS, other).status()).isEqualTo(200);
    assertThat(http.get(PARTNERS, tokens.office("tokyo")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"registration", "mail-link", "sensitive"})
  void only_the_office_sees_partners_and_gives_keys(String scope) {
    var somebody = tokens.of(scope, partner, "tokyo");
    var path = PARTNERS + "/" + partner;

    assertThat(http.get(PARTNERS, somebody).status()).isEqualTo(403);
    assertThat(http.get(path, somebody).status()).isEqualTo(403);
    assertThat(http.post(path + "/keys", somebody, "{}").status()).isEqualTo(403);
    assertThat(http.delete(path + "/keys/otk_abc", somebody).status()).isEqualTo(403);
    assertThat(office.once(PARTNERS, somebody, newId(), FORM).status()).isEqualTo(403);
  }

  @Test
  void a_partner_is_of_its_branch() {
    var chiba = tokens.office("chiba");
    var path = "/branches/chiba/partners/" + partner;

    assertThat(http.get(path, chiba).status()).isEqualTo(404);
    assertThat(http.post(path + "/keys", chiba, "{}").status()).isEqualTo(404);
    assertThat(http.delete(path + "/keys/otk_abc", chiba).status()).isEqualTo(404);
    assertThat(http.get("/branches/chiba/partners?size=200", chiba).text()).doesNotContain(partner);
  }

  private Response change(String path, String ifMatch) {
    return http.send(
        http.request(path, tokens.office("tokyo"))
            .header("If-Match", ifMatch)
            .PUT(BodyPublishers.ofString("{\"name\":\"Renamed\",\"mail\":\"desk@example.org\"}")));
  }

  private JsonNode shownKey(int at) {
    var shown = http.get(PARTNERS + "/" + partner, tokens.office("tokyo")).body();
    return shown.path("keys").get(at);
  }
}
