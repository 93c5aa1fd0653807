package jp.otonari.matching.spot;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.StoredBytes;
import jp.otonari.testing.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Town.class)
class SpotServiceTests {

  private static final String SATURDAY = "2026-04-11T10:00:00+09:00";

  private final Town town;
  private final Residents residents;
  private final Volunteers volunteers;
  private final MongoOperations store;
  private final MongoDatabaseFactory database;
  private final EventTopics topics;
  private final MovableClock clock;
  private final ServiceClient http;
  private final Tokens tokens;

  @Autowired
  SpotServiceTests(
      Town town,
      Residents residents,
      Volunteers volunteers,
      MongoOperations store,
      MongoDatabaseFactory database,
      EventTopics topics,
      MovableClock clock,
      ServiceClient http,
      Tokens tokens) {
    this.town = town;
    this.residents = residents;
    this.volunteers = volunteers;
    this.store = store;
    this.database = database;
    this.topics = topics;
    this.clock = clock;
    this.http = http;
    this.tokens = tokens;
  }

  @BeforeEach
  void an_empty_town_on_friday_10_april() {
    clock.reset();
    town.becomesEmpty();
    store.remove(new Query(), SpotRequest.class);
  }

  @Test
  void five_are_asked_one_goes_and_the_office_marks_it_done() {
    var seven = Stream.generate(this::knows).limit(7).toList();
    var resident = someone();
    var id = opens(wish(resident));

    var offered = await("spot-help.offered.v1", id);
    var asked = ids(offered.path("volunteerIds"));
    assertThat(asked).hasSize(5).isSubsetOf(seven);
    assertThat(offered.path("answerBy").asString()).isEqualTo("2026-04-10T11:00:00+09:00");
    assertThat(offered.toString()).doesNotContain("HOSPITAL", "3階");

    var seen = town.mailLink(asked.get(1), "/spot-requests/" + id).body();
    assertThat(seen.path("kind").asString()).isEqualTo("HOSPITAL");
    assertThat(seen.has("residentId")).isFalse();
    assertThat(seen.has("note")).isFalse();
    var yes = answers(asked.get(1), id, "ACCEPTED");
    assertThat(yes.status()).isEqualTo(200);
    assertThat(yes.body().path("residentId").asString()).isEqualTo(resident);
    assertThat(yes.body().path("note").asString()).isEqualTo("3階の受付");
    assertThat(refused(answers(asked.get(0), id, "ACCEPTED"))).isEqualTo("409 taken-by-another");
    assertThat(await("spot-help.taken.v1", id).path("volunteerId").asString())
        .isEqualTo(asked.get(1));

    assertThat(refused(town.asks("/spot-requests/" + id + "/done", Map.of())))
        .isEqualTo("409 not-yet");
    clock.advance(Duration.ofDays(2));
    assertThat(town.asks("/spot-requests/" + id + "/done", Map.of()).status()).isEqualTo(200);
    assertThat(office(id).path("state").asString()).isEqualTo("DONE");
  }

  @Test
  void after_an_hour_the_next_are_asked_and_then_nobody_is_left() {
    Stream.generate(this::knows).limit(6).forEach(_ -> {});
    var id = opens(wish(someone()));
    await("spot-help.offered.v1", id);

    clock.advance(Duration.ofHours(1));
    awaitAsked(id, 6);
    clock.advance(Duration.ofHours(1));

    var unfilled = await("spot-help.unfilled.v1", id);
    assertThat(unfilled.path("reasonCode").asString()).isEqualTo("NOBODY");
    var listed = town.office("/spot-requests?state=NOBODY").body();
    assertThat(listed.path("total").asInt()).isEqualTo(1);
    assertThat(listed.at("/items/0/asked")).hasSize(6);
    var start = listed.at("/items/0/startsAt").asString();
    var from = OffsetDateTime.parse(start).toInstant();
    assertThat(totalFrom(from)).isEqualTo(1);
    assertThat(totalFrom(from.plusSeconds(1))).isZero();
  }

  private int totalFrom(Instant from) {
    return town.office("/spot-requests?state=NOBODY&from=" + from).body().path("total").asInt();
  }

  @Test
  void what_the_pool_knows_of_the_resident_need_not_be_told_again() {
    var resident = someone();
    residents.arrived(
        "tokyo", Newcomer.named(resident).speaking("vi").resident(), 1, clock.instant());
    knows();
    var speaks = knows(Neighbour.named(someone()).speaking("ja", "vi"));
    var body = wish(resident);
    body.remove("languages");
    body.remove("municipality");

    var id = opens(body);

    assertThat(ids(await("spot-help.offered.v1", id).path("volunteerIds"))).containsExactly(speaks);
    assertThat(office(id).path("municipality").asString()).isEqualTo("13108");
  }

  @Test
  void a_form_sent_twice_is_one_request() {
    var body = wish(someone());

    opens(body);
    opens(body);

    assertThat(town.office("/spot-requests").body().path("total").asInt()).isEqualTo(1);
    body.put("residentId", someone());
    assertThat(town.asks("/spot-requests", body).status()).isEqualTo(422);
  }

  @Test
  void the_office_cancels_once() {
    var volunteer = knows();
    var id = opens(wish(someone()));
    await("spot-help.offered.v1", id);
    answers(volunteer, id, "ACCEPTED");

    for (int times = 0; times < 2; times++) {
      var reply = town.asks("/spot-requests/" + id + "/cancellation", Map.of("reason", "OTHER"));
      assertThat(reply.status()).isEqualTo(200);
    }

    assertThat(await("spot-help.cancelled.v1", id).path("volunteerId").asString())
        .isEqualTo(volunteer);
    assertThat(topics.read("tokyo", SpotEvent.TOPIC, "spot-help.cancelled.v1", id)).hasSize(1);
    assertThat(refused(answers(volunteer, id, "ACCEPTED"))).isEqualTo("409 spot-help-closed");
  }

  @Test
  void another_one_is_asked_when_the_volunteer_who_was_to_go_leaves() {
    var volunteer = knows();
    var id = opens(wish(someone()));
    await("spot-help.offered.v1", id);
    answers(volunteer, id, "ACCEPTED");
    var other = knows();

    town.hears(
        "volunteers.v1",
        "volunteer.withdrawn.v1",
        volunteer,
        Map.of("volunteerId", volunteer, "version", 2, "on", "2026-04-10"));

    awaitAsked(id, 2);
    assertThat(answers(other, id, "ACCEPTED").status()).isEqualTo(200);
    assertThat(refused(answers(volunteer, id, "ACCEPTED"))).isEqualTo("409 taken-by-another");
  }

  @Test
  void nothing_of_an_erased_resident_is_left_and_nobody_opens_anything_for_them_again() {
    knows();
    var resident = someone();
    var id = opens(wish(resident));
    await("spot-help.offered.v1", id);
    assertThat(StoredBytes.holding(database.getMongoDatabase(), "3階の受付")).isNotEmpty();

    town.hears(
        "residents.v1",
        "resident.erased.v1",
        resident,
        Map.of("residentId", resident, "version", 9, "erasedOn", "2026-04-10"));

    var receipt = town.awaitReceipts(resident, 1).getFirst().data();
    assertThat(receipt.path("removed").asInt()).isEqualTo(1);
    assertThat(StoredBytes.holding(database.getMongoDatabase(), "3階の受付")).isEmpty();
    assertThat(await("spot-help.cancelled.v1", id).path("reasonCode").asString())
        .isEqualTo("RESIDENT_LEFT");
    assertThat(told(town.asks("/spot-requests", wish(resident))))
        .isEqualTo("422 residentId unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "startsAt, 2026-04-09T10:00:00+09:00, 422 startsAt date",
    "startsAt, 2026-08-10T10:00:00+09:00, 422 startsAt date",
    "startsAt, 2026-04-12T10:00:00+09:00, 422 startsAt closed-day",
    "startsAt, 2026-04-29T10:00:00+09:00, 422 startsAt closed-day",
    "startsAt, 2026-04-13T17:00:00+09:00, 422 startsAt hours",
    "startsAt, tomorrow, 400 startsAt format",
    "minutes, 181, 422 minutes range",
    "minutes, 14, 422 minutes range",
    "municipality, 99999, 422 municipality format",
    "municipality, Koto, 422 municipality format",
    "kind, SHOPPING, 400 kind format",
    "sameGenderOnly, true, 422 gender required",
  })
  void bad_input_is_told_at_its_field_and_leaves_nothing_behind(
      String field, String value, String expected) {
    var body = wish(someone());
    body.put(field, value);

    assertThat(told(town.asks("/spot-requests", body))).isEqualTo(expected);
    assertThat(town.office("/spot-requests").body().path("total").asInt()).isZero();
  }

  @Test
  void only_the_office_opens_and_lists_and_only_who_is_asked_sees_and_answers() {
    var volunteer = knows();
    var id = opens(wish(someone()));
    await("spot-help.offered.v1", id);
    var path = "/branches/tokyo/spot-requests";
    var link = tokens.mailLink("tokyo", volunteer);

    assertThat(http.post(path, link, wish(someone())).status()).isEqualTo(403);
    assertThat(http.get(path, link).status()).isEqualTo(403);
    assertThat(http.post(path + "/" + id + "/done", link, Map.of()).status()).isEqualTo(403);
    assertThat(
            http.post(path + "/" + id + "/cancellation", link, Map.of("reason", "OTHER")).status())
        .isEqualTo(403);
    assertThat(answers(someone(), id, "ACCEPTED").status()).isEqualTo(404);
    assertThat(town.mailLink(someone(), "/spot-requests/" + id).status()).isEqualTo(404);
    assertThat(http.get("/branches/chiba/spot-requests/" + id, tokens.office("chiba")).status())
        .isEqualTo(404);
    assertThat(told(town.asks("/spot-requests/" + id + "/cancellation", Map.of())))
        .isEqualTo("422 reason required");
  }

  private String knows() {
    return knows(Neighbour.named(someone()));
  }

  private String knows(Neighbour neighbour) {
    var facts = neighbour.volunteer();
    volunteers.arrived("tokyo", facts, 1, clock.instant());
    return facts.volunteerId();
  }

  private static Map<String, Object> wish(String resident) {
    var body = new HashMap<String, Object>();
    body.put("requestId", someone());
    body.put("residentId", resident);
    body.put("kind", "HOSPITAL");
    body.put("municipality", "13108");
    body.put("startsAt", SATURDAY);
    body.put("minutes", 90);
    body.put("languages", List.of("en"));
    body.put("note", "3階の受付");
    return body;
  }

  private String opens(Map<String, Object> body) {
    var reply = town.asks("/spot-requests", body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.body().path("requestId").asString();
  }

  private Response answers(String volunteerId, String id, String answer) {
    return http.post(
        "/branches/tokyo/spot-requests/" + id + "/answers",
        tokens.mailLink("tokyo", volunteerId),
        Map.of("answer", answer));
  }

  private JsonNode office(String id) {
    return town.office("/spot-requests/" + id).body();
  }

  private JsonNode await(String type, String id) {
    return topics.await("tokyo", SpotEvent.TOPIC, type, id).data();
  }

  private void awaitAsked(String id, int count) {
    Awaitility.await(count + " are asked")
        .atMost(Duration.ofSeconds(30))
        .until(() -> office(id).path("asked").size() == count);
  }

  private static List<String> ids(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static String refused(Response reply) {
    var type = reply.body().path("type").asString("");
    return reply.status() + " " + type.replace("urn:otonari:problem:", "");
  }

  private static String told(Response reply) {
    var error = reply.body().at("/errors/0");
    return reply.status()
        + " "
        + error.path("field").asString("")
        + " "
        + error.path("code").asString("");
  }
}
