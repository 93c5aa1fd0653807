package jp.otonari.intake.retention;

import static jp.otonari.intake.Forms.misaki;
import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.otonari.intake.AtOnce;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everybody here leaves on 10 April 2026. */
@ServiceTest
class RetentionServiceTests {

  @Autowired ServiceClient http;
  @Autowired Tokens tokens;
  @Autowired EventTopics topics;
  @Autowired MovableClock clock;
  @Autowired EraseInTime eraseInTime;

  private final String id = UUID.randomUUID().toString();

  @BeforeEach
  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void a_resident_is_erased_three_years_after_leaving_by_the_road_of_every_erasure() {
    residentLeft("DISPLACED");

    lookOn("2029-04-09");
    assertThat(get("residents/" + id).status()).isEqualTo(200);

    lookOn("2029-04-10");
    assertThat(get("residents/" + id).status()).isEqualTo(404);
    var statement = get("erasures/" + id).body();
    assertThat(statement.path("by").asString()).isEqualTo("retention");
    assertThat(statement.at("/receipts/0/part").asString()).isEqualTo("intake");
    topics.await("tokyo", "residents.v1", "resident.erased.v1", id);
  }

  @Test
  void who_has_not_left_stays_for_as_long_as_they_like() {
    http.put(path("residents/" + id), office(), olena());

    lookOn("2036-04-10");

    assertThat(get("residents/" + id).status()).isEqualTo(200);
    assertThat(ahead("/items")).doesNotContain(id);
  }

  @Test
  void after_missed_days_and_in_two_instances_at_once_each_is_erased_once() throws Exception {
    residentLeft("DISPLACED");

    clock.moveTo(LocalDate.parse("2029-05-30"));
    AtOnce.ask(
        () -> {
          eraseInTime.look();
          return get("erasures/" + id);
        });
    eraseInTime.look();

    assertThat(get("erasures/" + id).body().path("receipts").size()).isEqualTo(1);
    topics.await("tokyo", "residents.v1", "resident.erased.v1", id);
    assertThat(EventTopics.distinct(topics.read("tokyo", "residents.v1")))
        .filteredOn(event -> id.equals(event.key()) && event.type().equals("resident.erased.v1"))
        .hasSize(1);
  }

  @Test
  void an_applicant_who_was_declined_goes_after_one_year_and_who_was_cleared_after_three() {
    var cleared = UUID.randomUUID().toString();
    volunteer(id);
    volunteer(cleared);
    step(cleared, 1, "INTERVIEWED", Map.of());
    step(cleared, 2, "TRAINED", Map.of());
    step(cleared, 3, "CLEARED", Map.of("clearedUntil", "2027-04-10"));
    step(cleared, 4, "WITHDRAWN", Map.of("reason", "Moves away"));
    step(id, 1, "WITHDRAWN", Map.of("reason", "Declined"));

    lookOn("2027-04-10");

    assertThat(get("volunteers/" + id).status()).isEqualTo(404);
    assertThat(get("volunteers/" + cleared).status()).isEqualTo(200);
    lookOn("2029-04-10");
    assertThat(get("volunteers/" + cleared).status()).isEqualTo(404);
  }

  @Test
  void a_pair_that_has_not_ended_holds_both_back() {
    var pairing = UUID.randomUUID().toString();
    var volunteer = UUID.randomUUID().toString();
    register("DISPLACED");
    volunteer(volunteer);
    tell("pairing.started.v1", pairing, volunteer);
    await().until(() -> get("residents/" + id).body().path("version").asInt() == 2);
    leave(2);
    step(volunteer, 1, "WITHDRAWN", Map.of("reason", "Declined"));

    lookOn("2029-06-01");

    assertThat(get("residents/" + id).status()).isEqualTo(200);
    assertThat(due(id).path("heldBy").asString()).isEqualTo("PAIRING");
    assertThat(due(volunteer).path("heldBy").asString()).isEqualTo("PAIRING");
    tell("pairing.ended.v1", pairing, volunteer);
    await().until(() -> !due(id).has("heldBy"));
    lookOn("2029-06-01");
    assertThat(get("residents/" + id).status()).isEqualTo(404);
  }

  @Test
  void a_fee_that_is_owed_holds_back_until_it_is_settled() {
    residentLeft("FAMILY");
    await().until(() -> !get("residents/" + id + "/fees").body().path("items").isEmpty());

    lookOn("2029-04-10");

    assertThat(get("residents/" + id).status()).isEqualTo(200);
    assertThat(due(id).path("heldBy").asString()).isEqualTo("FEE");
    var fee = get("residents/" + id + "/fees").body().at("/items/0/feeId").asString();
    change("PUT", "fees/" + fee + "/waiver", 1, Map.of("reason", "HARDSHIP"));
    lookOn("2029-04-10");
    assertThat(get("residents/" + id).status()).isEqualTo(404);
  }

  @Test
  void the_office_sees_thirty_days_ahead_and_keeps_a_record_for_longer_with_a_reason() {
    residentLeft("DISPLACED");
    clock.moveTo(LocalDate.parse("2029-03-10"));
    assertThat(ahead("/items")).doesNotContain(id);
    clock.moveTo(LocalDate.parse("2029-03-11"));
    assertThat(due(id).path("on").asString()).isEqualTo("2029-04-10");

    var kept = keep(0, "2029-07-01", "A claim is open");

    assertThat(kept.status()).as(kept.text()).isEqualTo(200);
    assertThat(due(id).path("on").asString()).isEqualTo("2029-07-01");
    assertThat(due(id).at("/history/0/reason").asString()).isEqualTo("A claim is open");
    assertThat(due(id).at("/history/0/by").asString()).isEqualTo("coordinator@example.jp");
    assertThat(keep(0, "2029-09-01", "Too late").status()).isEqualTo(412);
    lookOn("2029-06-30");
    assertThat(get("residents/" + id).status()).isEqualTo(200);
    assertThat(keep(1, "2029-06-30", "The claim is settled").status()).isEqualTo(200);
    assertThat(due(id).path("history").size()).isEqualTo(2);
    lookOn("2029-06-30");
    assertThat(get("residents/" + id).status()).isEqualTo(404);
    assertThat(get("erasures/" + id).body().at("/receipts/0/removed").asInt())
        .as("with the record goes why it was kept")
        .isGreaterThan(1);
  }

  @Test
  void only_the_office_keeps_records_and_only_with_a_day_to_come_and_a_reason() {
    residentLeft("DISPLACED");

    assertThat(keep(0, "2026-04-09", "Yesterday").status()).isEqualTo(422);
    assertThat(keep(0, "2036-04-11", "For ever").status()).isEqualTo(422);
    assertThat(keep(0, "2027-04-10", " ").status()).isEqualTo(422);
    assertThat(
            change("PUT", "retention/" + UUID.randomUUID() + "/keep", 0, until("2027-04-10", "x"))
                .status())
        .isEqualTo(404);
    assertThat(http.get(path("retention"), tokens.mailLink("tokyo", id)).status()).isEqualTo(403);
    assertThat(http.get(path("retention"), tokens.office("chiba")).status()).isEqualTo(403);
  }

  @Test
  void looks_at_records_are_forgotten_after_a_year() {
    http.put(path("residents/" + id), office(), olena());
    get("residents/" + id);

    lookOn("2027-04-10");
    assertThat(get("people/" + id + "/views").body().path("total").asInt()).isEqualTo(1);

    lookOn("2027-04-11");
    assertThat(get("people/" + id + "/views").body().path("total").asInt()).isZero();
  }

  private void lookOn(String day) {
    clock.moveTo(LocalDate.parse(day));
    eraseInTime.look();
  }

  private void register(String household) {
    var form = with(with(olena(), "household", household), "mail", id + "@example.org");
    http.put(path("residents/" + id), office(), form);
  }

  private void residentLeft(String household) {
    register(household);
    leave(1);
  }

  private void leave(long version) {
    var reason = Map.of("reason", "Moves away");
    var left = change("POST", "residents/" + id + "/withdrawal", version, reason);
    assertThat(left.status()).as(left.text()).isEqualTo(200);
  }

  private void volunteer(String one) {
    http.put(path("volunteers/" + one), office(), with(misaki(), "mail", one + "@example.org"));
  }

  private void step(String volunteer, long version, String step, Map<String, String> more) {
    var body = new HashMap<String, String>(more);
    body.put("step", step);
    var taken = change("POST", "volunteers/" + volunteer + "/screening", version, body);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
  }

  private void tell(String type, String pairing, String volunteer) {
    topics.send(
        "tokyo",
        "pairings.v1",
        type,
        pairing,
        Map.of(
            "pairingId", pairing,
            "residentId", id,
            "volunteerId", volunteer,
            "reason", "WITHDRAWN"));
  }

  private Response keep(long version, String until, String reason) {
    return change("PUT", "retention/" + id + "/keep", version, until(until, reason));
  }

  private static Map<String, String> until(String day, String reason) {
    return Map.of("until", day, "reason", reason);
  }

  private JsonNode due(String person) {
    return get("retention?size=200")
        .body()
        .path("items")
        .valueStream()
        .filter(one -> person.equals(one.path("personId").asString()))
        .findFirst()
        .orElseThrow();
  }

  private String ahead(String part) {
    return get("retention?size=200").body().at(part).toString();
  }

  private Response change(String method, String place, long version, Map<String, String> body) {
    return http.send(
        http.request(path(place), office())
            .header("If-Match", "\"" + version + "\"")
            .method(method, BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
  }

  private Response get(String place) {
    return http.get(path(place), office());
  }

  private String office() {
    return tokens.office("tokyo");
  }

  private static String path(String rest) {
    return "/branches/tokyo/" + rest;
  }
}
