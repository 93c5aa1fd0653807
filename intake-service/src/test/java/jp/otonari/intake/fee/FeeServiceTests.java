package jp.otonari.intake.fee;

import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class FeeServiceTests {

  private static final String CASH_TODAY =
      """
      {"on": "2026-04-10", "method": "CASH"}\
      """;

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;

  private final String id = newId();

  @BeforeEach
  void today() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "FAMILY,    1000, DUE,    3000",
    "WORKER,    1000, DUE,    3000",
    "STUDENT,    500, DUE,    1500",
    "DISPLACED,    0, WAIVED,    0"
  })
  void both_moments_follow_the_household(String household, long first, String state, long second) {
    register(household);

    assertThat(fee(0).path("yen").asLong()).isEqualTo(first);
    assertThat(fee(0).path("state").asString()).isEqualTo(state);
    start(newId());
    assertThat(fee(1).path("yen").asLong()).isEqualTo(second);
    assertThat(fee(1).path("moment").asString()).isEqualTo("PAIRING");
  }

  @Test
  void a_moment_is_charged_once_however_often_it_is_told() {
    register("FAMILY");
    http.put("/branches/tokyo/residents/" + id, tokens.registration("tokyo"), form("FAMILY"));
    var pairing = newId();
    start(pairing);
    start(pairing);
    start(newId());

    await().until(() -> fees().size() == 3);
    assertThat(fees().valueStream().map(fee -> fee.path("yen").asLong()))
        .containsExactlyInAnyOrder(1000L, 3000L, 3000L);
  }

  @Test
  void a_pair_starts_whether_or_not_anybody_paid() {
    register("FAMILY");
    assertThat(fee(0).path("state").asString()).isEqualTo("DUE");

    start(newId());

    await().until(() -> resident().path("status").asString().equals("PAIRED"));
  }

  @Test
  void somebody_unknown_is_not_charged() {
    var stranger = newId();
    register("FAMILY");
    startFor(stranger, newId());
    start(newId());
    fee(1);

    assertThat(get("/residents/" + stranger + "/fees").path("total").asInt()).isZero();
  }

  @Test
  void a_payment_is_noted_once() throws Exception {
    register("FAMILY");
    var fee = fee(0).path("feeId").asString();
    var key = newId();
    try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> click = () -> pay(fee, 1, key).status();
      var answers = clicks.invokeAll(Stream.generate(() -> click).limit(6).toList());
      assertThat(answers.stream().map(answer -> answer.resultNow())).contains(200);
    }

    assertThat(pay(fee, 1, key).body().path("version").asInt()).isEqualTo(2);
    var other = pay(fee, 2, newId());
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.body().path("type").asString()).endsWith(":already-paid");
    var paid = fee(0);
    assertThat(paid.path("payment").path("by").asString()).isEqualTo("coordinator@example.jp");
    assertThat(paid.path("payment").path("method").asString()).isEqualTo("CASH");
  }

  @Test
  void what_was_paid_can_be_given_back_once_and_not_before() {
    register("FAMILY");
    var fee = fee(0).path("feeId").asString();
    var back = "{\"on\":\"2026-04-10\",\"cause\":\"LEFT_EARLY\"}";
    var key = newId();

    assertThat(post(fee, "/refund", 1, key, back).status()).isEqualTo(409);
    pay(fee, 1, newId());
    assertThat(post(fee, "/refund", 2, key, back.replace("04-10", "04-09")).status())
        .isEqualTo(422);
    assertThat(post(fee, "/refund", 2, key, back).status()).isEqualTo(200);
    assertThat(post(fee, "/refund", 2, key, back).status()).isEqualTo(200);
    assertThat(post(fee, "/refund", 3, newId(), back).status()).isEqualTo(409);
    assertThat(pay(fee, 3, newId()).status()).isEqualTo(409);
    assertThat(fee(0).path("state").asString()).isEqualTo("REFUNDED");
  }

  @Test
  void a_waiver_of_the_office_holds_for_the_pair_too_and_can_be_taken_back() {
    register("FAMILY");
    var fee = fee(0).path("feeId").asString();

    var half = waive(fee, 1, "SINGLE_PARENT").body();
    assertThat(half.path("yen").asLong()).isEqualTo(500);
    assertThat(half.path("waiver").path("by").asString()).isEqualTo("coordinator@example.jp");
    start(newId());
    assertThat(fee(1).path("yen").asLong()).isEqualTo(1500);
    var again = http.send(request("/fees/" + fee + "/waiver").header("If-Match", "\"2\"").DELETE());
    assertThat(again.body().path("yen").asLong()).isEqualTo(1000);
    pay(fee, 3, newId());
    assertThat(waive(fee, 4, "HARDSHIP").status()).isEqualTo(409);
  }

  @Test
  void nonsense_is_refused() {
    register("FAMILY");
    var fee = fee(0).path("feeId").asString();

    assertThat(waive(fee, 1, "ERASED").status()).isEqualTo(422);
    assertThat(waive(fee, 1, "FRIEND").status()).isEqualTo(400);
    assertThat(waive(fee, 9, "STUDENT").status()).isEqualTo(412);
    var tomorrow = CASH_TODAY.replace("04-10", "04-11");
    assertThat(post(fee, "/payment", 1, newId(), tomorrow).status()).isEqualTo(422);
    assertThat(http.send(request("/fees/" + fee + "/payment").POST(text(CASH_TODAY))).status())
        .isEqualTo(400);
    assertThat(get("/fees/months?from=2026-05&until=2026-04").path("status").asInt())
        .isEqualTo(422);
  }

  @Test
  void months_and_lists_tell_what_is_owed_and_came_in() {
    clock.moveTo(LocalDate.parse("2031-02-28"));
    register("FAMILY");
    var fee = fee(0).path("feeId").asString();
    assertThat(get("/fees?state=DUE&size=200").toString()).contains(fee);

    post(fee, "/payment", 1, newId(), CASH_TODAY.replace("2026-04-10", "2031-02-28"));

    assertThat(get("/fees?state=DUE&size=200").toString()).doesNotContain(fee);
    assertThat(get("/fees/months?from=2031-01&until=2031-03").path("items").toString())
        .isEqualTo(
            """
            [{"month":"2031-01","charged":0,"waived":0,"paid":0,"payments":0,"refunded":0},\
            {"month":"2031-02","charged":1000,"waived":0,"paid":1000,"payments":1,"refunded":0},\
            {"month":"2031-03","charged":0,"waived":0,"paid":0,"payments":0,"refunded":0}]\
            """);
  }

  @Test
  void of_an_erased_person_only_the_money_stays() {
    register("STUDENT");
    var fee = fee(0);
    assertThat(fee.path("waiver").path("reason").asString()).isEqualTo("STUDENT");

    var coordinator = tokens.of("office sensitive", "account-1", "tokyo");
    assertThat(http.delete("/branches/tokyo/people/" + id, coordinator).status()).isEqualTo(202);

    await().until(() -> fee(0).path("state").asString().equals("WAIVED"));
    assertThat(fee(0).path("waiver").path("reason").asString()).isEqualTo("ERASED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"registration", "mail-link", "partner", "sensitive"})
  void only_the_office_sees_and_changes_fees(String scope) {
    register("FAMILY");
    var fee = fee(0).path("feeId").asString();
    var other = tokens.of(scope, id, "tokyo");

    for (var path :
        List.of("/fees", "/residents/" + id + "/fees", "/fees/months?from=2026-04&until=2026-04")) {
      assertThat(http.get("/branches/tokyo" + path, other).status()).as(path).isEqualTo(403);
    }
    var payment =
        request("/fees/" + fee + "/payment")
            .header("If-Match", "\"1\"")
            .header("Idempotency-Key", newId())
            .setHeader("Authorization", "Bearer " + other);
    assertThat(http.send(payment.POST(text(CASH_TODAY))).status()).isEqualTo(403);
  }

  @Test
  void a_fee_is_of_its_branch() {
    register("FAMILY");
    var fee = fee(0).path("feeId").asString();
    var chiba = tokens.office("chiba");

    var payment =
        http.request("/branches/chiba/fees/" + fee + "/payment", chiba)
            .header("If-Match", "\"1\"")
            .header("Idempotency-Key", newId());
    assertThat(http.send(payment.POST(text(CASH_TODAY))).status()).isEqualTo(404);
    assertThat(http.get("/branches/chiba/fees?size=200", chiba).text()).doesNotContain(fee);
    assertThat(http.get("/branches/tokyo/fees", chiba).status()).isEqualTo(403);
  }

  private void register(String household) {
    var answer =
        http.put("/branches/tokyo/residents/" + id, tokens.registration("tokyo"), form(household));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private static Map<String, Object> form(String household) {
    return with(olena(), "household", household);
  }

  private void start(String pairing) {
    startFor(id, pairing);
  }

  private void startFor(String resident, String pairing) {
    topics.send(
        "tokyo",
        "pairings.v1",
        "pairing.started.v1",
        id,
        Map.of("pairingId", pairing, "residentId", resident, "volunteerId", newId()));
  }

  /** In the order in which they fell due; waits until there is one. */
  private JsonNode fee(int at) {
    await().until(() -> fees().size() > at);
    return fees()
        .valueStream()
        .sorted(Comparator.comparing(fee -> fee.path("moment").asString().equals("PAIRING")))
        .toList()
        .get(at);
  }

  private JsonNode fees() {
    return get("/residents/" + id + "/fees").path("items");
  }

  private JsonNode resident() {
    return get("/residents/" + id);
  }

  private Response pay(String fee, int version, String key) {
    return post(fee, "/payment", version, key, CASH_TODAY);
  }

  private Response waive(String fee, int version, String reason) {
    var body = text(JsonMapper.shared().writeValueAsString(Map.of("reason", reason)));
    return http.send(
        request("/fees/" + fee + "/waiver").header("If-Match", "\"" + version + "\"").PUT(body));
  }

  private Response post(String fee, String action, int version, String key, String body) {
    return http.send(
        request("/fees/" + fee + action)
            .header("If-Match", "\"" + version + "\"")
            .header("Idempotency-Key", key)
            .POST(text(body)));
  }

  private HttpRequest.Builder request(String path) {
    return http.request("/branches/tokyo" + path, tokens.office("tokyo"));
  }

  private JsonNode get(String path) {
    return http.get("/branches/tokyo" + path, tokens.office("tokyo")).body();
  }

  private static BodyPublisher text(String body) {
    return BodyPublishers.ofString(body);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
