package jp.otonari.intake.leak;

import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class LeakServiceTests {

  private static final String LEAKS = "/branches/tokyo/leaks";

  private static final Map<String, Object> LOST_BAG =
      Map.of(
          "noticedOn",
          "2026-04-09",
          "what",
          "A bag was lost\nwith the file of planted-leak-Olena",
          "kinds",
          List.of("NAME", "HEALTH"),
          "people",
          1,
          "personIds",
          List.of("11111111-1111-4111-8111-111111111111"),
          "sensitive",
          false,
          "malicious",
          false);

  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired MongoOperations mongo;

  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void today() {
    clock.reset();
  }

  @Test
  void a_leak_of_one_persons_health_starts_both_clocks() {
    var leak = registered(LOST_BAG);

    assertThat(leak.path("state").asString()).isEqualTo("OPEN");
    assertThat(leak.path("sensitive").asBoolean()).isTrue();
    assertThat(leak.path("grounds").toString()).isEqualTo("[\"SENSITIVE\"]");
    assertThat(leak.path("owed").toString())
        .isEqualTo("[\"QUICK_REPORT\",\"FULL_REPORT\",\"PERSONS_TOLD\"]");
    assertThat(leak.path("clocks").toString())
        .contains("\"bestBy\":\"2026-04-11\",\"by\":\"2026-04-13\",\"daysLeft\":3,\"late\":false")
        .contains("\"by\":\"2026-05-08\",\"daysLeft\":28,\"late\":false");
  }

  @Test
  void days_are_those_of_japan() {
    var id = registered(LOST_BAG).path("leakId").asString();

    clock.moveTo(LocalDate.parse("2026-04-13").atTime(23, 59).atZone(MovableClock.JAPAN));
    assertThat(quick(show(id)).path("late").asBoolean()).isFalse();
    clock.moveTo(LocalDate.parse("2026-04-14").atStartOfDay(MovableClock.JAPAN));
    assertThat(quick(show(id)).path("late").asBoolean()).isTrue();
    assertThat(quick(show(id)).path("daysLeft").asInt()).isEqualTo(-1);
  }

  @Test
  void a_leak_goes_from_open_to_reported_to_closed() {
    var id = registered(LOST_BAG).path("leakId").asString();

    assertThat(close(id, 1, null).status()).isEqualTo(409);
    assertThat(done(id, 1, "QUICK_REPORT", "2026-04-10").status()).isEqualTo(200);
    assertThat(done(id, 2, "QUICK_REPORT", "2026-04-10").status()).isEqualTo(409);
    var reported = done(id, 2, "FULL_REPORT", "2026-04-10").body();
    assertThat(reported.path("state").asString()).isEqualTo("REPORTED");
    assertThat(close(id, 3, null).status()).isEqualTo(422);
    assertThat(done(id, 3, "PERSONS_TOLD", "2026-04-10").status()).isEqualTo(200);
    var closed = close(id, 4, null).body();

    assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
    assertThat(closed.path("history").valueStream().map(step -> step.path("kind").asString()))
        .containsExactly("REGISTERED", "DONE", "DONE", "DONE", "CLOSED");
    assertThat(closed.path("history").get(1).path("by").asString())
        .isEqualTo("coordinator@example.jp");
    assertThat(done(id, 5, "PERSONS_TOLD", "2026-04-10").status()).isEqualTo(409);
  }

  @Test
  void persons_who_cannot_be_told_need_a_note() {
    var id = registered(LOST_BAG).path("leakId").asString();
    done(id, 1, "FULL_REPORT", "2026-04-10");

    var closed = close(id, 2, "Her address is unknown; we put up a notice.");

    assertThat(closed.status()).isEqualTo(200);
    assertThat(closed.body().path("history").get(2).path("note").asString()).contains("notice");
  }

  @Test
  void what_becomes_known_later_changes_the_clocks_and_hides_nothing() {
    var id = registered(with(LOST_BAG, "kinds", List.of("NAME"))).path("leakId").asString();
    assertThat(show(id).path("clocks").size()).isZero();

    var now = with(with(LOST_BAG, "malicious", true), "what", "It was stolen");
    var amended = http.send(put(id, 1, now));

    assertThat(amended.body().path("clocks").get(1).path("by").asString()).isEqualTo("2026-06-07");
    assertThat(amended.body().path("what").asString()).isEqualTo("It was stolen");
    assertThat(amended.body().path("history").get(1).path("before").path("what").asString())
        .contains("A bag was lost");
  }

  @Test
  void an_older_version_is_refused() {
    var id = registered(LOST_BAG).path("leakId").asString();
    done(id, 1, "QUICK_REPORT", "2026-04-10");

    assertThat(http.send(put(id, 1, LOST_BAG)).status()).isEqualTo(412);
    assertThat(done(id, 1, "FULL_REPORT", "2026-04-10").status()).isEqualTo(412);
  }

  @Test
  void the_same_again_adds_nothing_and_another_content_is_refused() {
    var id = registered(LOST_BAG).path("leakId").asString();
    http.send(put(id, 1, with(LOST_BAG, "people", 2)));

    assertThat(register(LOST_BAG).status()).isEqualTo(200);
    assertThat(register(LOST_BAG).body().path("version").asInt()).isEqualTo(2);
    assertThat(register(with(LOST_BAG, "what", "another")).status()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-08", "2026-04-11"})
  void nothing_is_done_before_it_was_noticed_or_tomorrow(String on) {
    var id = registered(LOST_BAG).path("leakId").asString();

    assertThat(done(id, 1, "QUICK_REPORT", on).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "noticedOn, 2026-04-11, date",
    "noticedOn, 2016-04-09, date",
    "people,    0,          range",
    "people,    -1,         range",
    "what,      ' ',        required",
  })
  void what_cannot_be_is_refused_at_its_field(String field, String value, String code) {
    var number = value.matches("-?\\d+");
    var answer = register(with(LOST_BAG, field, number ? (Object) Integer.valueOf(value) : value));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("errors").toString())
        .contains("\"field\":\"" + field + "\"", "\"code\":\"" + code + "\"");
  }

  @Test
  void nothing_can_be_taken_out() {
    var id = registered(LOST_BAG).path("leakId").asString();

    assertThat(http.delete(LEAKS + "/" + id, office()).status()).isEqualTo(405);
    assertThat(http.delete(LEAKS, office()).status()).isEqualTo(405);
    assertThat(show(id).path("what").asString()).contains("A bag was lost");
  }

  @Test
  void the_list_shows_the_oldest_first_and_no_words() {
    var id = registered(with(LOST_BAG, "noticedOn", "2019-01-01")).path("leakId").asString();

    var list = http.get(LEAKS + "?state=OPEN,REPORTED&size=200", office());

    assertThat(list.body().path("items").get(0).path("noticedOn").asString())
        .isEqualTo("2019-01-01");
    assertThat(list.text()).contains(id).doesNotContain("A bag was lost", "history");
    assertThat(http.get(LEAKS + "?state=CLOSED&size=200", office()).text()).doesNotContain(id);
  }

  @Test
  void the_words_are_stored_sealed() {
    var id = registered(LOST_BAG).path("leakId").asString();

    assertThat(String.valueOf(mongo.findById(id, Document.class, "leaks")))
        .contains("2026-04-09")
        .doesNotContain("planted-leak-Olena");
  }

  @ParameterizedTest
  @ValueSource(strings = {"registration", "mail-link", "partner", "sensitive"})
  void only_the_office_reads_and_writes(String scope) {
    var id = registered(LOST_BAG).path("leakId").asString();
    var other = tokens.of(scope, "somebody", "tokyo");

    assertThat(http.get(LEAKS, other).status()).isEqualTo(403);
    assertThat(http.get(LEAKS + "/" + id, other).status()).isEqualTo(403);
    for (var request :
        List.of(
            put(id, 1, LOST_BAG),
            post("", LOST_BAG),
            post("/" + id + "/closing", Map.of()).header("If-Match", "1"))) {
      assertThat(http.send(request.setHeader("Authorization", "Bearer " + other)).status())
          .isEqualTo(403);
    }
  }

  @Test
  void a_leak_is_of_its_branch() {
    var id = registered(LOST_BAG).path("leakId").asString();

    assertThat(http.get("/branches/chiba/leaks/" + id, tokens.office("chiba")).status())
        .isEqualTo(404);
    assertThat(http.get(LEAKS + "/" + id, tokens.office("chiba")).status()).isEqualTo(403);
    assertThat(http.get("/branches/chiba/leaks", tokens.office("chiba")).text()).doesNotContain(id);
  }

  private JsonNode registered(Map<String, Object> account) {
    var answer = register(account);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body();
  }

  private Response register(Map<String, Object> account) {
    return http.send(post("", account));
  }

  private Response done(String id, int version, String duty, String on) {
    var request = post("/" + id + "/done", Map.of("duty", duty, "on", on));
    return http.send(request.header("If-Match", "\"" + version + "\""));
  }

  private Response close(String id, int version, @Nullable String note) {
    var request = post("/" + id + "/closing", note == null ? Map.of() : Map.of("note", note));
    return http.send(request.header("If-Match", "\"" + version + "\""));
  }

  private HttpRequest.Builder post(String path, Object body) {
    return http.request(LEAKS + path, office()).header("Idempotency-Key", key).POST(json(body));
  }

  private HttpRequest.Builder put(String id, int version, Object body) {
    return http.request(LEAKS + "/" + id, office())
        .header("If-Match", "\"" + version + "\"")
        .PUT(json(body));
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
  }

  private JsonNode show(String id) {
    return http.get(LEAKS + "/" + id, office()).body();
  }

  private static JsonNode quick(JsonNode leak) {
    return leak.path("clocks").get(0);
  }

  private String office() {
    return tokens.office("tokyo");
  }
}
