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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ReferralServiceTests {

  private static final String REFERRALS = "/branches/tokyo/referrals";

  private static final Map<String, Object> ZAHRA =
      Map.of(
          "reference", "case-4711",
          "callName", "Zahra planted-name-8c1",
          "mail", "planted-8c1@example.org",
          "language", "fa-AF",
          "household", "DISPLACED",
          "municipality", "13104",
          "consent",
              Map.of(
                  "textVersion", "2026-04",
                  "language", "fa-AF",
                  "askedBy", "Ms Ito",
                  "askedOn", "2026-04-09"));

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
            {"referralId":"%s","version":1,"referredBy":"Shinjuku Refugee Support",\
            "answerBy":"2026-05-10"}"""
                .formatted(id));
    var contact = topics.await("tokyo", "contacts.v1", "contact.changed.v1", id);
    assertThat(contact.data().path("mail").asString()).isEqualTo("planted-8c1@example.org");
    assertThat(contact.data().path("plainSubject").asBoolean()).isTrue();
    assertThat(topics.read("tokyo", "residents.v1").toString()).doesNotContain(id);
  }

  @Test
  void the_partner_sees_state_and_days_and_never_the_person() {
    var id = referred(ZAHRA);

    for (var path : List.of(REFERRALS, REFERRALS + "/" + id)) {
      var seen = http.get(path, key);
      assertThat(seen.status()).isEqualTo(200);
      assertThat(seen.text())
          .contains(id, "case-4711", "RECEIVED", "2026-04-10")
          .doesNotContain("planted", "fa-AF", "13104", "DISPLACED", "Ito", "partnerId");
    }
    assertThat(http.get(REFERRALS + "/" + id + "/person", key).status()).isEqualTo(403);
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
  }

  @Test
  void a_person_goes_from_received_to_ended() {
    var id = referred(ZAHRA);
    var resident = newId();

    letterSent(id, "proposal");
    letterSent(id, "invitation");
    awaitState(id, "INVITED");
    assertThat(accept(id, resident).status()).isEqualTo(200);
    var registered =
        http.put("/branches/tokyo/residents/" + resident, tokens.registration("tokyo"), olena());
    assertThat(registered.status()).isEqualTo(201);
    awaitState(id, "REGISTERED");
    pairing("pairing.started.v1", resident, Map.of());
    awaitState(id, "PAIRED");
    pairing("pairing.ended.v1", resident, Map.of("reason", "OTHER", "endedOn", "2026-04-10"));
    awaitState(id, "ENDED");

    var states = show(id).path("states").valueStream().map(one -> one.path("state").asString());
    assertThat(states).containsExactly("RECEIVED", "INVITED", "REGISTERED", "PAIRED", "ENDED");
    assertThat(http.get(REFERRALS, key).text()).doesNotContain(resident);
    assertErased(id);
  }

  @Test
  void who_declines_is_erased() {
    var id = referred(ZAHRA);
    var link = tokens.mailLink("tokyo", id);

    assertThat(http.get(REFERRALS + "/" + id + "/person", link).body().path("callName").asString())
        .isEqualTo("Zahra planted-name-8c1");
    assertThat(http.post(REFERRALS + "/" + id + "/declining", link, "{}").status()).isEqualTo(200);

    assertThat(show(id).path("state").asString()).isEqualTo("DECLINED");
    assertThat(accept(id, newId()).status()).isEqualTo(409);
    assertThat(http.get(REFERRALS + "/" + id + "/person", link).status()).isEqualTo(404);
    assertErased(id);
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
  void what_a_crash_left_behind_an_answer_is_erased_later() {
    var id = referred(ZAHRA);
    mongo.updateFirst(
        Query.query(
            Criteria.where("_id").is(id)),
        new Update().set("state", "DECLINED"),
        "referrals");

    followReferral.expire();

    assertErased(id);
  }

  @Test
  void the_office_calls_who_has_a_telephone_only() {
    var id = referred(with(with(ZAHRA, "mail", null), "phone", "090-0123-4567"));
    var coordinator = tokens.office("tokyo");

    var person = http.get(REFERRALS + "/" + id + "/person", coordinator);
    assertThat(person.body().path("phone").asString()).isEqualTo("090-0123-4567");
    assertThat(
            http.get("/branches/tokyo/people/" + id + "/views", coordinator).body().path("total"))
        .hasToString("1");
    var called = http.post(REFERRALS + "/" + id + "/invitation", coordinator, "{}");
    assertThat(called.body().path("state").asString()).isEqualTo("INVITED");
    assertThat(topics.read("tokyo", "referrals.v1").toString()).doesNotContain(id);
    var resident = newId();
    http.put("/branches/tokyo/residents/" + resident, tokens.registration("tokyo"), olena());
    var linked =
        http.post(
            REFERRALS + "/" + id + "/acceptance", coordinator, Map.of("residentId", resident));
    assertThat(linked.body().path("state").asString()).isEqualTo("REGISTERED");
  }

  @Test
  void what_the_partner_told_is_stored_sealed() {
    var id = referred(ZAHRA);

    topics.await("tokyo", "contacts.v1", "contact.changed.v1", id);
    await()
        .untilAsserted(
            () ->
                assertThat(String.valueOf(mongo.findById(id, Document.class, "invitees")))
                    .contains("tokyo")
                    .doesNotContain("planted", "13104", "fa-AF"));
    assertThat(String.valueOf(mongo.findById(id, Document.class, "referrals")))
        .contains("case-4711")
        .doesNotContain("planted", "13104", "fa-AF");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "callName,     -,              callName,        required",
        "mail,         -,              mail,            required",
        "mail,         nobody,         mail,            mail",
        "language,     xx-unknown,     language,        unknown-language",
        "municipality, 99999,          municipality,    unknown-municipality",
        "household,    -,              household,       required",
        "reference,    Zahra Ahmadi,   reference,       format",
        "consent,      -,              consent,         required",
      })
  void what_is_missing_or_wrong_is_said_at_its_field(
      String field,
      @Nullable String value,
      String at,
      String code) {
    var answer = office.once(REFERRALS, key, once, with(ZAHRA, field, value));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("errors").toString())
        .contains("\"field\":\"" + at + "\"", "\"code\":\"" + code + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-11", "2026-01-09"})
  void a_consent_is_not_of_tomorrow_and_not_old(String askedOn) {
    var consent =
        Map.of("textVersion", "1", "language", "en", "askedBy", "Ito", "askedOn", askedOn);
    var answer = office.once(REFERRALS, key, once, with(ZAHRA, "consent", consent));

    assertThat(answer.body().path("errors").toString()).contains("consent.askedOn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"registration", "sensitive", "mail-link", "office"})
  void only_partners_refer(String scope) {
    var somebody = tokens.of(scope, "somebody", "tokyo");

    assertThat(office.once(REFERRALS, somebody, once, ZAHRA).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"registration", "sensitive", "mail-link"})
  void a_person_answers_for_themselves_only(String scope) {
    var id = referred(ZAHRA);
    var somebody = tokens.of(scope, newId(), "tokyo");

    assertThat(http.get(REFERRALS, somebody).status()).isEqualTo(403);
    assertThat(http.get(REFERRALS + "/" + id, somebody).status()).isEqualTo(403);
    assertThat(http.get(REFERRALS + "/" + id + "/person", somebody).status()).isEqualTo(403);
    for (var action : List.of("declining", "invitation", "acceptance")) {
      var body = Map.of("residentId", newId());
      assertThat(http.post(REFERRALS + "/" + id + "/" + action, somebody, body).status())
          .as(action)
          .isEqualTo(403);
    }
    var self = tokens.mailLink("tokyo", id);
    assertThat(http.post(REFERRALS + "/" + id + "/invitation", self, "{}").status())
        .isEqualTo(403);
  }

  @Test
  void the_office_of_another_branch_sees_nothing() {
    var id = referred(ZAHRA);
    var chiba = tokens.office("chiba");

    for (var path : List.of("/" + id, "/" + id + "/person")) {
      assertThat(http.get("/branches/chiba/referrals" + path, chiba).status()).isEqualTo(404);
    }
    assertThat(http.get("/branches/chiba/referrals?size=200", chiba).text()).doesNotContain(id);
    var seen = http.get(REFERRALS + "?state=RECEIVED&size=200", tokens.office("tokyo"));
    assertThat(seen.text()).contains(id, "partnerId");
  }

  private String referred(Map<String, Object> person) {
    var answer = office.once(REFERRALS, key, once, person);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().path("referralId").asString();
  }

  private Response accept(String id, String resident) {
    var link = tokens.mailLink("tokyo", id);
    return http.post(
        REFERRALS + "/" + id + "/acceptance", link, Map.of("residentId", resident));
  }

  private JsonNode show(String id) {
    return http.get(REFERRALS + "/" + id, key).body();
  }

  private void awaitState(String id, String state) {
    await().until(() -> show(id).path("state").asString().equals(state));
  }

  private void assertErased(String id) {
    topics.await("tokyo", "residents.v1", "resident.erased.v1", id);
    assertThat(topics.read("tokyo", "contacts.v1", "contact.erased.v1", id)).isNotEmpty();
    var stored = String.valueOf(mongo.findById(id, Document.class, "invitees"));
    assertThat(stored).doesNotContain("planted", "person");
    assertThat(mongo.findById(id, Document.class, "personKeys")).isNull();
  }

  private void letterSent(String person, String purpose) {
    var letter =
        Map.of(
            "letterId", newId(),
            "personId", person,
            "purpose", purpose,
            "sourceEventId", newId(),
            "sentAt", "2026-04-10T01:00:00Z");
    topics.send("tokyo", "letters.v1", "letter.sent.v1", newId(), letter);
  }

  private void pairing(String type, String resident, Map<String, Object> more) {
    var data = new HashMap<String, Object>(more);
    data.putAll(Map.of("pairingId", newId(), "version", 3, "volunteerId", newId()));
    data.put("residentId", resident);
    topics.send("tokyo", "pairings.v1", type, newId(), data);
  }
}
