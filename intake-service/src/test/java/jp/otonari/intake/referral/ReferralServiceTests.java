package jp.otonari.intake.referral;

import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static jp.otonari.intake.Office.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.otonari.intake.Office;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ReferralServiceTests {

  private static final String TOKYO = "/branches/tokyo/";
  private static final String REFERRALS = TOKYO + "referrals";
  private static final String INVITATIONS = TOKYO + "invitations/";
  private static final String[] PLANTED = {"planted", "13104", "fa-AF", "DISPLACED"};

  private static final Map<String, Object> ZAHRA =
      Map.of(
          "callName", "Zahra planted-name-8c1",
          "mail", "planted-8c1@example.org",
          "language", "fa-AF",
          "household", "DISPLACED",
          "municipality", "13104",
          "consent", Map.of("textVersion", "2026-04", "on", "2026-04-09"));

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired MongoOperations mongo;
  @Autowired FollowReferral followReferral;

  private final String once = newId();
  private Office office;
  private String key;

  @BeforeEach
  void a_partner_calls() {
    clock.reset();
    office = new Office(http, tokens);
    key = office.key("tokyo", office.partner("tokyo"));
  }

  @Test
  void the_person_is_written_to_and_matching_hears_nothing() {
    var id = referred(ZAHRA);

    var received = topics.await("tokyo", "referrals.v1", "referral.received.v1", id);
    assertThat(received.data().toString())
        .isEqualTo(
            """
            {"referralId":"%s","referredBy":"Shinjuku Refugee Support","answerBy":"2026-05-10"}"""
                .formatted(id));
    var contact = topics.await("tokyo", "contacts.v1", "contact.changed.v1", id);
    assertThat(contact.data().path("mail").asString()).isEqualTo("planted-8c1@example.org");
    assertThat(contact.data().path("plainSubject").asBoolean()).isTrue();
    assertThat(topics.read("tokyo", "residents.v1").toString()).doesNotContain(id);
  }

  @Test
  void the_partner_sees_state_and_days_and_never_the_person() {
    var answer = office.once(REFERRALS, key, once, ZAHRA);
    var id = answer.body().path("referralId").asString();

    for (var seen :
        List.of(answer, http.get(REFERRALS, key), http.get(REFERRALS + "/" + id, key))) {
      assertThat(seen.text()).contains(id, "RECEIVED", "2026-04-10").doesNotContain(PLANTED);
    }
    assertThat(http.get(INVITATIONS + id, key).status()).isEqualTo(403);
  }

  @Test
  void a_partner_sees_its_own_only() {
    var id = referred(ZAHRA);
    var other = office.key("tokyo", office.partner("tokyo"));

    assertThat(http.get(REFERRALS + "/" + id, other).status()).isEqualTo(404);
    assertThat(http.get(REFERRALS + "?size=200", other).body().path("total").asInt()).isZero();
    var same = office.once(REFERRALS, other, once, ZAHRA);
    assertThat(same.status()).isEqualTo(201);
    assertThat(same.body().path("referralId").asString()).isNotEqualTo(id);
  }

  @Test
  void the_same_again_at_the_same_moment_refers_once() throws Exception {
    try (var calls = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> call =
          () -> office.once(REFERRALS, key, once, ZAHRA).body().path("referralId").asString();
      var answers = calls.invokeAll(Stream.generate(() -> call).limit(6).toList());
      assertThat(answers.stream().map(answer -> answer.resultNow()).distinct()).hasSize(1);
    }

    assertThat(http.get(REFERRALS, key).body().path("total").asInt()).isEqualTo(1);
    assertThat(office.once(REFERRALS, key, once, ZAHRA).status()).isEqualTo(200);
    var other = with(ZAHRA, "callName", "Maryam");
    assertThat(office.once(REFERRALS, key, once, other).status()).isEqualTo(409);
    clock.advance(Duration.ofDays(100));
    assertThat(office.once(REFERRALS, key, once, ZAHRA).status()).isEqualTo(200);
  }

  @Test
  void a_person_goes_from_received_to_ended() {
    var id = referred(ZAHRA);
    var resident = newId();

    letterSent(id, "proposal");
    letterSent(id, "invitation");
    awaitState(id, "INVITED");
    assertThat(begin(id, newId()).status()).isEqualTo(204);
    assertThat(begin(id, resident).status()).isEqualTo(204);
    register(resident);
    awaitState(id, "REGISTERED");
    var pairing = newId();
    pairing("pairing.started.v1", pairing, resident);
    awaitState(id, "PAIRED");
    pairing("pairing.ended.v1", pairing, resident);
    awaitState(id, "WAITING");
    topics.send(
        "tokyo",
        "residents.v1",
        "resident.withdrawn.v1",
        resident,
        Map.of("residentId", resident, "version", 9, "on", "2026-04-10"));
    awaitState(id, "ENDED");

    var states = show(id).path("states").valueStream().map(one -> one.path("state").asString());
    assertThat(states)
        .containsExactly("RECEIVED", "INVITED", "REGISTERED", "PAIRED", "WAITING", "ENDED");
    assertThat(http.get(REFERRALS, key).text()).doesNotContain(resident);
    assertErased(id);
  }

  @Test
  void who_declines_erases_themselves() {
    var id = referred(ZAHRA);
    var link = tokens.mailLink("tokyo", id);
    var shown = http.get(INVITATIONS + id, link).body();
    assertThat(shown.path("referredBy").asString()).isEqualTo("Shinjuku Refugee Support");
    assertThat(shown.at("/person/callName").asString()).isEqualTo("Zahra planted-name-8c1");

    assertThat(http.delete(TOKYO + "people/" + id, link).status()).isEqualTo(202);

    assertThat(show(id).path("state").asString()).isEqualTo("DECLINED");
    assertThat(begin(id, newId()).status()).isEqualTo(409);
    assertThat(http.get(INVITATIONS + id, link).status()).isEqualTo(404);
    assertErased(id);
    assertThat(office.once(REFERRALS, key, once, ZAHRA).body().path("state").asString())
        .as("what the partner repeats brings nobody back")
        .isEqualTo("DECLINED");
    assertErased(id);
  }

  @Test
  void of_who_is_erased_after_registering_the_state_stays() {
    var id = referred(ZAHRA);
    var resident = newId();
    begin(id, resident);
    register(resident);
    awaitState(id, "REGISTERED");

    http.delete(TOKYO + "people/" + resident, tokens.mailLink("tokyo", resident));

    assertThat(show(id).path("state").asString()).isEqualTo("ENDED");
    assertThat(stored("referrals", id)).doesNotContain(resident);
  }

  @Test
  void who_does_not_answer_in_30_days_is_erased() {
    var id = referred(ZAHRA);
    clock.advance(Duration.ofDays(30));
    followReferral.expire();
    assertThat(show(id).path("state").asString()).isEqualTo("RECEIVED");

    clock.advance(Duration.ofDays(1));
    followReferral.expire();

    assertThat(show(id).path("state").asString()).isEqualTo("EXPIRED");
    assertErased(id);
  }

  @Test
  void who_began_in_time_may_send_the_form_later() {
    var id = referred(ZAHRA);
    var resident = newId();
    begin(id, resident);
    clock.advance(Duration.ofDays(31));
    followReferral.expire();

    register(resident);

    awaitState(id, "REGISTERED");
  }

  @Test
  void what_a_crash_left_behind_an_answer_is_erased_later() {
    var id = referred(ZAHRA);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        new Update().set("state", "DECLINED"),
        "referrals");

    followReferral.expire();
    followReferral.expire();

    assertErased(id);
  }

  @Test
  void what_the_partner_told_is_stored_sealed() {
    var id = referred(ZAHRA);

    topics.await("tokyo", "contacts.v1", "contact.changed.v1", id);
    await()
        .untilAsserted(
            () -> assertThat(stored("invitees", id)).contains("tokyo").doesNotContain(PLANTED));
    assertThat(stored("referrals", id)).contains("2026-04").doesNotContain(PLANTED);
  }

  @Test
  void no_log_tells_who_was_referred_or_shows_a_key(CapturedOutput log) {
    var id = referred(ZAHRA);
    office.once(REFERRALS, key, newId(), with(ZAHRA, "household", "planted-household"));
    office.once(REFERRALS, key, newId(), with(ZAHRA, "mail", "planted"));
    http.post(REFERRALS, key, "{\"callName\": \"planted");
    http.get(REFERRALS, key + "x");
    http.delete(TOKYO + "people/" + id, tokens.mailLink("tokyo", id));
    assertErased(id);

    assertThat(log.getAll()).doesNotContain("planted", key.substring(key.length() - 43));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "callName,     -,          callName,     required",
        "mail,         -,          mail,         required",
        "mail,         nobody,     mail,         mail",
        "language,     xx-unknown, language,     unknown-language",
        "municipality, 99999,      municipality, unknown-municipality",
        "household,    -,          household,    required",
        "consent,      -,          consent,      required",
      })
  void what_is_missing_or_wrong_is_said_at_its_field_and_leaves_nothing(
      String field, @Nullable String value, String at, String code) {
    refused(with(ZAHRA, field, value), at, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-11", "2026-01-09"})
  void a_consent_is_not_of_tomorrow_and_not_old(String on) {
    refused(with(ZAHRA, "consent", Map.of("textVersion", "1", "on", on)), "consent.on", "date");
  }

  @Test
  void without_a_key_for_repeats_nobody_is_referred() {
    assertThat(http.post(REFERRALS, key, ZAHRA).status()).isEqualTo(400);
    assertThat(office.once(REFERRALS, key, "again", ZAHRA).status()).isEqualTo(400);
    assertThat(http.get(REFERRALS, key).body().path("total").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"registration", "sensitive", "mail-link", "office"})
  void only_partners_refer(String scope) {
    var somebody = tokens.of(scope, "somebody", "tokyo");

    assertThat(office.once(REFERRALS, somebody, once, ZAHRA).status()).isEqualTo(403);
    assertThat(http.get(REFERRALS, somebody).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"registration", "sensitive", "mail-link", "office"})
  void an_invitation_is_for_the_person_only(String scope) {
    var id = referred(ZAHRA);
    var somebody = tokens.of(scope, newId(), "tokyo");

    assertThat(http.get(INVITATIONS + id, somebody).status()).isEqualTo(403);
    var begin = http.post(INVITATIONS + id + "/begin", somebody, Map.of("residentId", newId()));
    assertThat(begin.status()).isEqualTo(403);
  }

  @Test
  void the_office_sees_the_referrals_of_its_branch() {
    var id = referred(ZAHRA);
    var path = "partner-referrals?state=RECEIVED&size=200";

    var seen = http.get(TOKYO + path, tokens.office("tokyo"));
    assertThat(seen.text())
        .contains(id, "partnerId", "\"consent\":{\"textVersion\":\"2026-04\"")
        .doesNotContain(PLANTED);
    assertThat(http.get("/branches/chiba/" + path, tokens.office("chiba")).text())
        .doesNotContain(id);
    var names =
        http.post(TOKYO + "people", tokens.office("tokyo"), Map.of("ids", List.of(id))).text();
    assertThat(names).contains("Zahra planted-name-8c1").doesNotContain("role");
  }

  private void refused(Map<String, Object> person, String at, String code) {
    var answer = office.once(REFERRALS, key, once, person);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("errors").toString())
        .contains("\"field\":\"" + at + "\"", "\"code\":\"" + code + "\"");
    assertThat(answer.text()).doesNotContain("planted");
    assertThat(http.get(REFERRALS, key).body().path("total").asInt()).isZero();
    assertThat(office.once(REFERRALS, key, once, ZAHRA).status()).isEqualTo(201);
  }

  private String referred(Map<String, Object> person) {
    var answer = office.once(REFERRALS, key, once, person);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().path("referralId").asString();
  }

  private Response begin(String id, String resident) {
    var link = tokens.mailLink("tokyo", id);
    return http.post(INVITATIONS + id + "/begin", link, Map.of("residentId", resident));
  }

  private void register(String resident) {
    var answer = http.put(TOKYO + "residents/" + resident, tokens.registration("tokyo"), olena());
    assertThat(answer.status()).isEqualTo(201);
  }

  private JsonNode show(String id) {
    return http.get(REFERRALS + "/" + id, key).body();
  }

  private void awaitState(String id, String state) {
    await().until(() -> show(id).path("state").asString().equals(state));
  }

  private String stored(String collection, String id) {
    return String.valueOf(mongo.findById(id, Document.class, collection));
  }

  private void assertErased(String id) {
    topics.await("tokyo", "residents.v1", "resident.erased.v1", id);
    assertThat(topics.read("tokyo", "contacts.v1", "contact.erased.v1", id)).isNotEmpty();
    assertThat(stored("invitees", id)).doesNotContain("planted", "person");
    assertThat(mongo.findById(id, Document.class, "personKeys")).isNull();
  }

  private void letterSent(String person, String purpose) {
    var letter =
        Map.of(
            "letterId",
            newId(),
            "personId",
            person,
            "purpose",
            purpose,
            "sourceEventId",
            newId(),
            "sentAt",
            "2026-04-10T01:00:00Z");
    topics.send("tokyo", "letters.v1", "letter.sent.v1", newId(), letter);
  }

  private void pairing(String type, String pairing, String resident) {
    var data = new HashMap<String, Object>();
    data.put("pairingId", pairing);
    data.put("version", 3);
    data.put("residentId", resident);
    data.put("volunteerId", newId());
    data.put("reason", "WITHDRAWN");
    data.put("endedOn", "2026-04-10");
    topics.send("tokyo", "pairings.v1", type, pairing, data);
  }
}
