package jp.otonari.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.tracing.Tracer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.otonari.defaults.NotesApplication.Note;
import jp.otonari.defaults.NotesApplication.NoteWritten;
import jp.otonari.defaults.NotesApplication.OrderPlaced;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.PublishedEvent;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class ServiceDefaultsServiceTests {

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MongoOperations mongo;
  @Autowired Outbox outbox;
  @Autowired MovableClock clock;
  @Autowired NotesApplication notes;
  @Autowired Tracer tracer;

  private final String id = UUID.randomUUID().toString();

  @Test
  void a_change_and_its_event_arrive_together_with_cloud_event_headers() {
    var answer = write("tokyo", id, Map.of("text", "hello"));

    var event = topics.await("tokyo", "notes.v1", "note.written.v1", id);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(event.data().get("number").asInt()).isEqualTo(1);
    assertThat(event.headers())
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_source", "/notes-service")
        .containsEntry("ce_subject", id)
        .containsEntry("content-type", "application/json")
        .containsKeys("ce_id", "ce_time", "ce_dataclassification");
    assertThat(event.headers().get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    await().untilAsserted(() -> assertThat(note().outbox()).isEmpty());
    assertThat(raw().containsKey("outboxLeasedUntil")).isFalse();
  }

  @Test
  void events_of_one_document_keep_their_order_while_it_changes() {
    mongo.save(new Note(id, null, "tokyo", "0", List.of()));

    IntStream.rangeClosed(1, 60).forEach(this::change);

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(note().outbox()).isEmpty());
    assertThat(numbers().distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
  }

  @Test
  void an_event_left_by_a_crash_is_found_and_sent() {
    var left = outbox.event("chiba", "notes.v1", "note.written.v1", id, new NoteWritten(id, 7));
    var document = new Document("_id", id).append("branch", "chiba").append("text", "left");
    document.append("outbox", List.of(stored(left)));
    mongo.getCollection("notes").insertOne(document);

    clock.advance(Duration.ofMinutes(1));

    assertThat(topics.await("chiba", "notes.v1", "note.written.v1", id).eventId())
        .isEqualTo(left.eventId());
  }

  @Test
  void an_event_reaches_the_function_that_is_named_after_it() {
    place(Map.of("item", "tea", "lines", List.of(), "unknownField", 1));

    await().untilAsserted(() -> assertThat(notes.orders).containsKey(id));
    var order = Objects.requireNonNull(notes.orders.get(id));
    assertThat(order.branch()).isEqualTo("tokyo");
    assertThat(order.data().item()).isEqualTo("tea");
    assertThat(order.data().count()).isNull();
  }

  @Test
  void a_trace_goes_on_from_a_request_to_its_event() {
    var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    http.send(
        http.request("/branches/tokyo/notes/" + id, tokens.office("tokyo"))
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .PUT(BodyPublishers.ofString("{\"text\": \"hello\"}")));

    var event = topics.await("tokyo", "notes.v1", "note.written.v1", id);
    assertThat(event.headers().get("traceparent")).startsWith("00-" + trace + "-");
  }

  @Test
  void a_trace_goes_on_from_an_event_to_its_handler() {
    var span = tracer.nextSpan().start();
    try (var _ = tracer.withSpan(span)) {
      var order = new OrderPlaced("tea", null, List.of());
      var event = outbox.event("tokyo", "orders.v1", "order.placed.v1", id, order);
      mongo.save(new Note(id, null, "tokyo", "0", List.of(event)));
    } finally {
      span.end();
    }

    await().untilAsserted(() -> assertThat(notes.traces).containsKey(id));
    assertThat(notes.traces.get(id)).isEqualTo(span.context().traceId());
  }

  @Test
  void an_unknown_event_is_skipped_and_the_next_one_handled() {
    topics.send("tokyo", "orders.v1", "order.invented.v1", id, Map.of("item", "x"));
    place(Map.of("item", "tea", "lines", List.of()));

    await().untilAsserted(() -> assertThat(notes.orders).containsKey(id));
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void an_outage_is_waited_out_however_many_tries_it_takes() {
    place(Map.of("item", "outage", "lines", List.of()));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(notes.orders).containsKey(id));
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void an_event_that_cannot_be_handled_is_tried_four_times_then_a_dead_letter() {
    var tried = notes.refusals.get();
    place(Map.of("item", "poison", "lines", List.of()));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(deadLetters()).hasSize(1));
    assertThat(notes.refusals.get() - tried).isEqualTo(4);
    var letter = deadLetters().getFirst();
    assertThat(letter.type()).isEqualTo("order.placed.v1");
    assertThat(letter.headers())
        .containsKeys("kafka_dlt-original-topic", "kafka_dlt-exception-fqcn", "ce_id");
    assertThat(letter.headers().values()).noneMatch(value -> value.contains("secret"));
  }

  @Test
  void an_event_that_lacks_a_field_is_a_dead_letter_even_when_the_hole_is_deep_inside() {
    place(Map.of("item", "tea", "lines", List.of(Map.of())));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(deadLetters()).hasSize(1));
    assertThat(notes.orders).doesNotContainKey(id);
  }

  @Test
  void a_record_that_is_not_json_is_a_dead_letter() {
    topics.send("tokyo", "orders.v1", "order.placed.v1", id, "{ not json");

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(deadLetters()).hasSize(1));
  }

  @Test
  void no_call_is_served_without_a_token_that_names_the_branch() {
    var body = Map.of("text", "hello");
    assertProblem(http.put("/branches/tokyo/notes/" + id, null, body), 401, "unauthenticated");
    assertProblem(
        http.put("/branches/tokyo/notes/" + id, "nonsense", body), 401, "unauthenticated");
    assertProblem(
        http.put("/branches/tokyo/notes/" + id, tokens.expired("office", "x", "tokyo"), body),
        401,
        "unauthenticated");
    assertProblem(
        http.put("/branches/tokyo/notes/" + id, tokens.office("chiba"), body), 403, "forbidden");
    assertProblem(
        http.put("/branches/osaka/notes/" + id, tokens.office("osaka"), body), 403, "forbidden");
    assertProblem(
        http.put("/branches/tokyo/notes/" + id, tokens.registration("tokyo"), body),
        403,
        "forbidden");
    assertProblem(http.get("/anything", tokens.office("tokyo")), 403, "forbidden");
    assertThat(mongo.findById(id, Note.class)).isNull();
  }

  @Test
  void bad_input_is_told_by_field_and_leaves_nothing_behind() {
    assertThat(errors(write("tokyo", id, Map.of("text", " ")), 422))
        .containsExactly("text required");
    assertThat(errors(write("tokyo", id, Map.of("text", "x".repeat(11))), 422))
        .containsExactly("text length");
    assertThat(errors(write("tokyo", id, Map.of("text", "x", "on", "2026-02-30")), 400))
        .containsExactly("on format");
    assertProblem(write("tokyo", id, "{ not json"), 400, "unreadable");
    assertProblem(http.get("/branches/tokyo/nowhere", tokens.office("tokyo")), 404, "not-found");
    var plain =
        http.request("/branches/tokyo/notes/" + id, tokens.office("tokyo"))
            .setHeader("Content-Type", "text/plain")
            .PUT(BodyPublishers.ofString("hello"));
    assertProblem(http.send(plain), 415, "unsupported-media-type");
    assertThat(mongo.findById(id, Note.class)).isNull();
  }

  @Test
  void health_and_metrics_are_open() {
    assertThat(http.get("/actuator/health/readiness", null).status()).isEqualTo(200);
    assertThat(http.get("/actuator/prometheus", null).text()).contains("otonari_");
  }

  private Response write(String branch, String noteId, Object body) {
    return http.put("/branches/" + branch + "/notes/" + noteId, tokens.office("tokyo"), body);
  }

  private void place(Map<String, Object> order) {
    topics.send("tokyo", "orders.v1", "order.placed.v1", id, order);
  }

  private void change(int number) {
    var event =
        outbox.event("tokyo", "notes.v1", "note.written.v1", id, new NoteWritten(id, number));
    for (var stored = false; !stored; ) {
      try {
        var now = note();
        var events = Stream.concat(now.outbox().stream(), Stream.of(event)).toList();
        mongo.save(new Note(id, now.version(), "tokyo", "" + number, events));
        stored = true;
      } catch (OptimisticLockingFailureException _) {
        stored = false;
      }
    }
  }

  private Note note() {
    return Objects.requireNonNull(mongo.findById(id, Note.class));
  }

  private Document raw() {
    return Objects.requireNonNull(
        mongo.getCollection("notes").find(new Document("_id", id)).first());
  }

  private Document stored(PendingEvent event) {
    var document = new Document();
    mongo.getConverter().write(event, document);
    return document;
  }

  private Stream<Integer> numbers() {
    return topics.read("tokyo", "notes.v1", "note.written.v1", id).stream()
        .map(event -> event.data().get("number").asInt());
  }

  private List<PublishedEvent> deadLetters() {
    return topics.read("tokyo", "dead-letters.v1").stream()
        .filter(event -> event.key().equals(id))
        .toList();
  }

  private static void assertProblem(Response answer, int status, String type) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body().path("type").asString()).isEqualTo("urn:otonari:problem:" + type);
  }

  private static List<String> errors(Response answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    return answer.body().get("errors").values().stream()
        .map(error -> error.get("field").asString() + " " + error.get("code").asString())
        .toList();
  }
}
