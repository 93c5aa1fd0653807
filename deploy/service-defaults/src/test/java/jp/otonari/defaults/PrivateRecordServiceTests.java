package jp.otonari.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.defaults.NotesApplication.Note;
import jp.otonari.defaults.NotesApplication.PersonNamed;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.PublishedEvent;
import jp.otonari.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;

/** What names a person can be forgotten, and is copied nowhere on its way. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class PrivateRecordServiceTests {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Autowired EventTopics topics;
  @Autowired MongoOperations mongo;
  @Autowired Outbox outbox;
  @Autowired NotesApplication notes;

  private final String id = UUID.randomUUID().toString();

  @Test
  void a_tombstone_goes_through_outbox_and_topic_to_the_function_of_its_event() {
    var named =
        outbox.event("tokyo", "people.v1", "person.named.v1", id, new PersonNamed("Olena", 30));
    var forgotten = outbox.tombstone("tokyo", "people.v1", "person.forgotten.v1", id);
    mongo.save(new Note(id, null, "tokyo", "", List.of(named, forgotten)));

    await()
        .atMost(LIMIT)
        .untilAsserted(() -> assertThat(notes.names).containsEntry(id, "forgotten"));
    var tombstone = topics.await("tokyo", "people.v1", "person.forgotten.v1", id);
    assertThat(tombstone.data().isMissingNode()).isTrue();
    assertThat(tombstone.headers())
        .containsEntry("ce_subject", id)
        .containsEntry("ce_dataclassification", "personal");
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void a_tombstone_that_nobody_reads_is_skipped() {
    topics.send("tokyo", "people.v1", "person.invented.v1", id, null);
    topics.send("tokyo", "people.v1", "person.named.v1", id, Map.of("name", "Olena", "age", 30));

    await().atMost(LIMIT).untilAsserted(() -> assertThat(notes.names).containsKey(id));
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void an_event_that_should_have_a_body_and_has_none_is_a_dead_letter() {
    topics.send("tokyo", "people.v1", "person.named.v1", id, null);

    await().atMost(LIMIT).untilAsserted(() -> assertThat(deadLetters()).hasSize(1));
  }

  @Test
  void a_dead_letter_of_a_private_topic_says_where_it_came_from_and_not_what_it_said(
      CapturedOutput log) {
    topics.send(
        "tokyo", "people.v1", "person.named.v1", id, Map.of("name", "planted-ne7", "age", -1));
    topics.send(
        "tokyo", "people.v1", "person.named.v1", id, Map.of("name", "x", "age", "planted-ne7"));
    topics.send("tokyo", "people.v1", "person.named.v1", id, "{ planted-ne7");

    await().atMost(LIMIT).untilAsserted(() -> assertThat(deadLetters()).hasSize(3));
    assertThat(deadLetters())
        .allSatisfy(
            letter -> {
              assertThat(letter.data().isMissingNode()).isTrue();
              assertThat(letter.headers())
                  .containsEntry("kafka_dlt-original-topic", "tokyo.people.v1")
                  .containsKeys(
                      "kafka_dlt-original-partition",
                      "kafka_dlt-original-offset",
                      "kafka_dlt-exception-fqcn",
                      "ce_id");
              assertThat(letter.headers().values()).noneMatch(it -> it.contains("planted"));
            });
    assertThat(log.getAll()).doesNotContain("planted-ne7");
  }

  private List<PublishedEvent> deadLetters() {
    return topics.read("tokyo", "dead-letters.v1").stream()
        .filter(event -> event.key().equals(id))
        .toList();
  }
}
