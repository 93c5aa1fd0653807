package jp.otonari.intake.erasure;

import static jp.otonari.intake.Forms.misaki;
import static jp.otonari.intake.Forms.named;
import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An erased person is gone from here, the others are told, and all receipts are seen. */
@ServiceTest
@TestPropertySource(
    properties = {
      "otonari.topics.forget-ms=2000",
      "otonari.topics.rest=1s",
      "otonari.erasure.drive-out=1s"
    })
class ErasureServiceTests {

  private static final String NAME = "PLANTED NAME 4711";
  private static final String HEALTH = "planted-health-4711";

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired MongoOperations mongo;
  @Autowired MongoClient store;

  private final String id = UUID.randomUUID().toString();

  @AfterEach
  void back_to_the_day() {
    clock.reset();
  }

  @Test
  void a_resident_erases_herself_and_nothing_is_left_here() {
    register("residents", resident());
    var fees = "/branches/tokyo/residents/" + id + "/fees";
    await().until(() -> !http.get(fees, tokens.office("tokyo")).body().path("items").isEmpty());
    assertThat(dump()).contains(NAME);

    var answer = http.delete("/branches/tokyo/people/" + id, tokens.mailLink("tokyo", id));

    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    assertThat(answer.body().path("by").asString()).isEqualTo("self");
    assertThat(answer.body().at("/receipts/0/part").asString()).isEqualTo("intake");
    assertThat(answer.body().at("/receipts/0/removed").asInt())
        .as("her record, her key and her fee")
        .isEqualTo(3);
    var office = tokens.office("tokyo");
    assertThat(http.get("/branches/tokyo/residents/" + id, office).status()).isEqualTo(404);
    assertThat(http.get("/branches/tokyo/residents?q=planted", office).text())
        .contains("\"total\":0");
    topics.await("tokyo", "residents.v1", "resident.erased.v1", id);
    await().untilAsserted(() -> assertThat(dump()).doesNotContain(NAME, "planted-4711@"));
  }

  @Test
  void the_contact_ends_with_a_tombstone_and_only_then_the_others_are_told() {
    register("residents", resident());

    http.delete("/branches/tokyo/people/" + id, coordinator());

    var erased = topics.await("tokyo", "residents.v1", "resident.erased.v1", id);
    assertThat(erased.data().path("version").asInt()).isEqualTo(2);
    var contacts =
        topics.read("tokyo", "contacts.v1").stream()
            .filter(event -> id.equals(event.key()))
            .toList();
    assertThat(contacts.getLast().headers()).containsEntry("ce_type", "contact.erased.v1");
    assertThat(contacts.getLast().data().isMissingNode()).isTrue();
  }

  @Test
  void the_id_of_an_erased_person_is_not_taken_again() {
    register("residents", resident());
    http.delete("/branches/tokyo/people/" + id, coordinator());

    for (var people : List.of("residents", "volunteers")) {
      var form = people.equals("residents") ? resident() : misaki();
      var again = http.put(path(people), tokens.registration("tokyo"), form);
      assertThat(again.status()).isEqualTo(409);
    }
    assertThat(http.delete("/branches/tokyo/people/" + id, coordinator()).status()).isEqualTo(202);
    assertThat(topics.read("tokyo", "residents.v1", "resident.erased.v1", id)).hasSizeLessThan(2);
  }

  @Test
  void a_volunteer_is_erased_in_the_same_way() {
    register("volunteers", with(misaki(), "mail", "planted-4711@example.org"));

    assertThat(http.delete("/branches/tokyo/people/" + id, coordinator()).status()).isEqualTo(202);

    topics.await("tokyo", "volunteers.v1", "volunteer.erased.v1", id);
    assertThat(http.get(path("volunteers"), tokens.office("tokyo")).status()).isEqualTo(404);
  }

  @Test
  void the_office_sees_every_receipt_the_topics_too() {
    register("residents", resident());
    http.delete("/branches/tokyo/people/" + id, coordinator());
    for (var service : List.of("matching", "checkin", "notification", "matching")) {
      topics.send("tokyo", "erasures.v1", "erasure.receipted.v1", id, receipt(service));
    }

    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () -> {
              clock.advance(Duration.ofSeconds(3));
              assertThat(statement().path("complete").asBoolean()).isTrue();
            });

    assertThat(statement().path("receipts").valueStream().map(one -> one.path("part").asString()))
        .containsExactlyInAnyOrder(
            "intake", "matching", "checkin", "notification", "contacts-topic");
    assertThat(http.get("/branches/tokyo/erasures", tokens.office("tokyo")).text()).contains(id);
  }

  @Test
  void only_the_person_or_a_coordinator_of_the_branch_erases() {
    register("residents", resident());
    var path = "/branches/tokyo/people/" + id;

    assertThat(http.delete(path, tokens.office("tokyo")).status()).isEqualTo(403);
    assertThat(http.delete(path, tokens.registration("tokyo")).status()).isEqualTo(403);
    assertThat(http.delete(path, null).status()).isEqualTo(401);
    var other = tokens.mailLink("tokyo", UUID.randomUUID().toString());
    assertThat(http.delete(path, other).status()).isEqualTo(403);
    var chiba = tokens.of("office sensitive", "a", "chiba");
    assertThat(http.delete("/branches/chiba/people/" + id, chiba).status()).isEqualTo(404);
    assertThat(http.get(path("residents"), tokens.office("tokyo")).status()).isEqualTo(200);
  }

  private JsonNode statement() {
    return http.get("/branches/tokyo/erasures/" + id, tokens.office("tokyo")).body();
  }

  private Map<String, Object> receipt(String service) {
    return Map.of(
        "personId", id, "service", service, "removed", 3, "receiptedAt", "2026-04-10T00:00:00Z");
  }

  private String dump() {
    var dump = new StringBuilder();
    var database = store.getDatabase(mongo.execute(known -> known.getName()));
    for (var collection : mongo.getCollectionNames()) {
      for (var document : database.getCollection(collection, RawBsonDocument.class).find()) {
        dump.append(new String(document.getByteBuffer().array(), StandardCharsets.UTF_8));
      }
    }
    return dump.toString();
  }

  private void register(String people, Map<String, Object> form) {
    Response answer = http.put(path(people), tokens.registration("tokyo"), form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private static Map<String, Object> resident() {
    var form = with(named(olena(), "cardName", NAME), "mail", "planted-4711@example.org");
    var consents =
        List.of(
            Map.of("purpose", "PROGRAMME", "textVersion", "1", "language", "uk"),
            Map.of("purpose", "SENSITIVE", "textVersion", "1", "language", "uk"));
    return with(with(form, "sensitive", Map.of("health", HEALTH)), "consents", consents);
  }

  private String coordinator() {
    return tokens.of("office sensitive", "account-1", "tokyo");
  }

  private String path(String people) {
    return "/branches/tokyo/" + people + "/" + id;
  }
}
