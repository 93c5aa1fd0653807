package jp.otonari.intake.resident;

import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the law calls sensitive is read by those who need it, and by nobody else anywhere. */
@ServiceTest
class SensitiveServiceTests {

  private static final String HEALTH = "Epilepsy, planted-health-3f9c";
  private static final String STORY = "Fled from Kharkiv\nplanted-story-77ab";
  private static final String DUE = "2026-09-14";

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MongoOperations mongo;
  @Autowired MongoClient store;

  private final String id = UUID.randomUUID().toString();
  private final Map<String, Object> form = form();

  @BeforeEach
  void she_registers() {
    var answer = http.put(path(), tokens.registration("tokyo"), form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  @Test
  void those_who_need_it_see_it_as_it_was_given() {
    var seen = http.get(path(), tokens.of("office sensitive", "account-1", "tokyo")).body();

    assertThat(seen.path("sensitive")).isEqualTo(json(form.get("sensitive")));
    assertThat(seen.path("needs")).isEqualTo(json(form.get("needs")));
    assertThat(seen.path("hidden").asBoolean()).isFalse();
  }

  @Test
  void the_rest_of_the_office_sees_that_there_is_something() {
    var seen = http.get(path(), tokens.office("tokyo"));
    var all = tokens.of("office sensitive", "a", "tokyo");

    assertThat(seen.body().path("hidden").asBoolean()).isTrue();
    for (var answer : List.of(seen, http.get("/branches/tokyo/residents", all))) {
      assertThat(answer.text())
          .doesNotContain("planted-health-3f9c", "planted-story-77ab", DUE, "PREGNANCY");
    }
  }

  @Test
  void the_same_form_again_adds_nothing() {
    assertThat(http.put(path(), tokens.registration("tokyo"), form).status()).isEqualTo(200);
    assertThat(
            http.put(
                    path(),
                    tokens.registration("tokyo"),
                    with(form, "sensitive", Map.of("health", "another")))
                .status())
        .isEqualTo(409);
  }

  @Test
  void no_event_tells_of_it() {
    topics.await("tokyo", "contacts.v1", "contact.changed.v1", id);
    var registered = topics.await("tokyo", "residents.v1", "resident.registered.v1", id);

    assertThat(registered.data().path("needs").toString())
        .isEqualTo("[\"CHILD_REARING\",\"SCHOOL\"]");
    for (var topic : List.of("residents.v1", "contacts.v1")) {
      assertThat(topics.read("tokyo", topic).toString())
          .doesNotContain("health-3f9c", "story-77ab", DUE, "PREGNANCY", "HEALTH");
    }
  }

  @Test
  void a_dump_of_the_database_shows_nothing_of_it() {
    var dump = new StringBuilder();
    for (var collection : mongo.getCollectionNames()) {
      store
          .getDatabase(mongo.execute(database -> database.getName()))
          .getCollection(collection, RawBsonDocument.class)
          .find()
          .forEach(
              document ->
                  dump.append(
                      new String(document.getByteBuffer().array(), StandardCharsets.ISO_8859_1)));
    }

    assertThat(dump)
        .contains("KOVALENKO OLENA")
        .doesNotContain("health-3f9c", "story-77ab", DUE, "PREGNANCY", "Kharkiv");
  }

  private static Map<String, Object> form() {
    var consents =
        List.of(
            Map.of("purpose", "PROGRAMME", "textVersion", "2026-11", "language", "uk"),
            Map.of("purpose", "SENSITIVE", "textVersion", "2026-11", "language", "uk"));
    var sensitive = Map.of("dueDate", DUE, "health", HEALTH, "story", STORY);
    return with(
        with(with(olena(), "sensitive", sensitive), "needs", List.of("PREGNANCY", "SCHOOL")),
        "consents",
        consents);
  }

  private String path() {
    return "/branches/tokyo/residents/" + id;
  }

  private static JsonNode json(@Nullable Object value) {
    return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(value));
  }
}
