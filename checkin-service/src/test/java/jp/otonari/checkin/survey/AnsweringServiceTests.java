package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AnsweringServiceTests {

  private static final Map<String, Object> ALL_WELL = Map.of("met", true, "feeling", "GOOD");

  private final Office office;
  private final ServiceClient http;
  private final Tokens tokens;
  private final MovableClock clock;
  private final Pair pair = Pair.ofNewPeople();

  @Autowired
  AnsweringServiceTests(EventTopics topics, ServiceClient http, Tokens tokens, MovableClock clock) {
    this.office = new Office(topics, http, tokens);
    this.http = http;
    this.tokens = tokens;
    this.clock = clock;
  }

  @BeforeEach
  void on_10_april() {
    clock.reset();
  }

  @Test
  void a_volunteer_answers_by_the_link_and_the_coordinator_sees_it() {
    var id = dueForTheVolunteer();
    var answer = Map.of("met", true, "feeling", "WORRIED", "note", "彼女は元気がない 😟");

    var response = answer(id, pair.volunteerId(), answer);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body().get("state").asString()).isEqualTo("ANSWERED");
    assertThat(response.body().has("answer")).isFalse();
    var shown = office.show(id).get("answer");
    assertThat(shown.get("note").asString()).isEqualTo("彼女は元気がない 😟");
    assertThat(shown.get("answeredAt").asString()).isEqualTo("2026-04-17T01:00:00Z");
    var recorded = office.awaitTold("checkin.recorded.v1", id);
    assertThat(recorded.data().get("feeling").asString()).isEqualTo("WORRIED");
    assertThat(recorded.data().has("note")).isFalse();
  }

  @Test
  void the_same_answer_again_changes_nothing_and_another_is_refused() {
    var id = dueForTheVolunteer();

    answer(id, pair.volunteerId(), ALL_WELL);
    var same = answer(id, pair.volunteerId(), ALL_WELL);
    var other = answer(id, pair.volunteerId(), Map.of("met", false, "feeling", "GOOD"));

    assertThat(same.status()).isEqualTo(200);
    assertProblem(other, 409, "already-answered");
    office.awaitTold("checkin.recorded.v1", id);
    assertThat(office.told("checkin.recorded.v1", id)).hasSize(1);
  }

  @Test
  void a_button_pressed_many_times_at_once_is_one_answer() {
    var id = dueForTheVolunteer();

    var responses =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(_ -> answer(id, pair.volunteerId(), ALL_WELL).status())
            .toList();

    assertThat(responses).containsOnly(200);
    office.awaitTold("checkin.recorded.v1", id);
    assertThat(office.told("checkin.recorded.v1", id)).hasSize(1);
  }

  @Test
  void a_late_answer_to_a_missed_check_in_is_welcome() {
    var id = dueForTheVolunteer();
    clock.moveTo(LocalDate.parse("2026-04-25"));
    office.awaitOverdue(id);
    clock.moveTo(LocalDate.parse("2026-06-01"));
    office.awaitState(id, "MISSED");

    assertThat(answer(id, pair.volunteerId(), ALL_WELL).status()).isEqualTo(200);
    assertThat(office.show(id).get("state").asString()).isEqualTo("ANSWERED");
  }

  @Test
  void nobody_else_can_see_or_answer_it() {
    var id = dueForTheVolunteer();

    assertProblem(answer(id, pair.residentId(), ALL_WELL), 404, "not-found");
    assertProblem(
        http.get(path(id), tokens.mailLink("tokyo", pair.residentId())), 404, "not-found");
    assertThat(office.show(id).get("state").asString()).isEqualTo("DUE");
  }

  @Test
  void the_person_asked_sees_the_question_without_a_password() {
    var id = dueForTheVolunteer();

    var question = http.get(path(id), tokens.mailLink("tokyo", pair.volunteerId()));

    assertThat(question.status()).isEqualTo(200);
    assertThat(question.body().get("kind").asString()).isEqualTo("DAY_7");
    assertThat(question.body().get("state").asString()).isEqualTo("DUE");
  }

  @Test
  void before_its_day_it_is_too_early_to_answer() {
    office.plan(pair);
    var id = office.idOf(pair, "VOLUNTEER", "DAY_21");

    assertProblem(answer(id, pair.volunteerId(), ALL_WELL), 409, "not-due");
  }

  @Test
  void what_cannot_be_understood_is_refused_by_field_and_nothing_is_stored() {
    var id = dueForTheVolunteer();
    var me = pair.volunteerId();

    assertErrors(answer(id, me, Map.of()), 422, "met required", "feeling required");
    assertErrors(
        answer(id, me, Map.of("met", true, "feeling", "GOOD", "note", "あ".repeat(2001))),
        422,
        "note length");
    assertErrors(
        answer(id, me, Map.of("met", true, "feeling", "GOOD", "wish", "EXTEND")),
        422,
        "wish not-asked");
    assertErrors(answer(id, me, Map.of("met", true, "feeling", "<script>")), 400, "feeling format");
    assertProblem(answer(id, me, "{\"met\":"), 400, "unreadable");
    assertThat(office.show(id).get("state").asString()).isEqualTo("DUE");
    assertThat(office.show(id).has("answer")).isFalse();
  }

  @Test
  void a_note_with_half_a_character_does_not_darken_the_list() {
    var id = dueForTheVolunteer();

    answer(id, pair.volunteerId(), "{\"met\":true,\"feeling\":\"GOOD\",\"note\":\"a\\ud83d\"}");

    assertThat(office.show(id).get("answer").get("note").asString()).isEqualTo("a?");
  }

  @Test
  void who_may_not_is_refused() {
    var id = dueForTheVolunteer();
    var foreign = tokens.mailLink("chiba", pair.volunteerId());
    var stranger = UUID.randomUUID().toString();

    assertProblem(http.post(path(id) + "/answer", null, ALL_WELL), 401, "unauthenticated");
    assertProblem(http.post(path(id) + "/answer", foreign, ALL_WELL), 403, "forbidden");
    assertProblem(
        http.post(path(id) + "/answer", tokens.office("tokyo"), ALL_WELL), 403, "forbidden");
    assertProblem(
        http.get(Office.CHECK_INS, tokens.mailLink("tokyo", pair.volunteerId())), 403, "forbidden");
    assertProblem(http.get(Office.CHECK_INS, tokens.office("chiba")), 403, "forbidden");
    assertProblem(http.get(path(stranger), tokens.office("tokyo")), 404, "not-found");
    assertProblem(
        http.get("/branches/chiba/checkins/" + id, tokens.office("chiba")), 404, "not-found");
  }

  @Test
  void a_wish_is_kept_when_the_six_months_are_nearly_over() {
    office.plan(pair);
    var id = office.idOf(pair, "RESIDENT", "END_OR_EXTEND");
    clock.moveTo(LocalDate.parse("2026-09-10"));
    office.awaitState(id, "DUE");

    var wish = Map.<String, Object>of("met", true, "feeling", "FAIR", "wish", "EXTEND");

    assertThat(answer(id, pair.residentId(), wish).status()).isEqualTo(200);
    var recorded = office.awaitTold("checkin.recorded.v1", id).data();
    assertThat(recorded.get("wish").asString()).isEqualTo("EXTEND");
  }

  private String dueForTheVolunteer() {
    office.plan(pair);
    var id = office.idOf(pair, "VOLUNTEER", "DAY_7");
    clock.moveTo(LocalDate.parse("2026-04-17"));
    office.awaitState(id, "DUE");
    return id;
  }

  private Response answer(String id, String person, Object answer) {
    return http.post(path(id) + "/answer", tokens.mailLink("tokyo", person), answer);
  }

  private static String path(String id) {
    return Office.CHECK_INS + "/" + id;
  }

  private static void assertProblem(Response response, int status, String type) {
    assertThat(response.status()).as(response.text()).isEqualTo(status);
    assertThat(response.body().get("type").asString()).isEqualTo("urn:otonari:problem:" + type);
  }

  private static void assertErrors(Response response, int status, String... errors) {
    assertThat(response.status()).as(response.text()).isEqualTo(status);
    List<String> found =
        response
            .body()
            .get("errors")
            .valueStream()
            .map(error -> error.get("field").asString() + " " + error.get("code").asString())
            .toList();
    assertThat(found).containsExactlyInAnyOrder(errors);
  }
}
