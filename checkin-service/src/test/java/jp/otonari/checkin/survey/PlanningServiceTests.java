package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PlanningServiceTests {

  private final Office office;
  private final MovableClock clock;
  private final MongoOperations mongo;
  private final EventTopics topics;
  private final CheckIns checkIns;

  @Autowired
  PlanningServiceTests(
      EventTopics topics,
      ServiceClient http,
      Tokens tokens,
      MovableClock clock,
      MongoOperations mongo,
      CheckIns checkIns) {
    this.office = new Office(topics, http, tokens);
    this.clock = clock;
    this.mongo = mongo;
    this.topics = topics;
    this.checkIns = checkIns;
  }

  @BeforeEach
  void on_10_april() {
    clock.reset();
  }

  @Test
  void both_sides_of_a_new_pairing_are_asked_for_six_months_and_once_after() {
    var planned = office.plan(Pair.ofNewPeople());

    assertThat(planned).hasSize(18).allMatch(checkIn -> state(checkIn).equals("PLANNED"));
    assertThat(of("VOLUNTEER", planned)).containsExactlyElementsOf(of("RESIDENT", planned));
    assertThat(of("VOLUNTEER", planned))
        .containsExactly(
            "DAY_7 2026-04-17",
            "DAY_21 2026-05-01",
            "MONTHLY 2026-05-11",
            "MONTHLY 2026-06-10",
            "MONTHLY 2026-07-10",
            "MONTHLY 2026-08-10",
            "END_OR_EXTEND 2026-09-10",
            "GRADUATION 2026-10-13",
            "AFTER_3_MONTHS 2027-01-12");
  }

  @Test
  void the_same_event_again_plans_nothing_twice() {
    var pair = Pair.ofNewPeople();
    var planned = office.plan(pair);
    var next = Pair.ofNewPeople();

    office.tell(pair);
    office.tell(next, pair.pairingId());
    office.awaitPlanOf(next);

    assertThat(office.checkInsOf(pair)).isEqualTo(planned);
  }

  @Test
  void a_plan_that_a_crash_cut_short_is_finished_when_the_event_comes_again() {
    var pair = Pair.ofNewPeople();
    var planned = office.plan(pair);
    var lost = planned.subList(5, 16).stream().map(PlanningServiceTests::id).toList();
    mongo.remove(Query.query(Criteria.where("_id").in(lost)), CheckIn.class);

    office.tell(pair);

    assertThat(office.awaitPlanOf(pair)).isEqualTo(planned);
  }

  @Test
  void a_volunteer_with_two_residents_is_never_asked_twice_on_one_day() {
    var pair = Pair.ofNewPeople();
    var other = Pair.withVolunteer(pair.volunteerId());

    office.tell(pair);
    office.tell(other);
    var ofPair = office.awaitPlanOf(pair);
    var ofOther = office.awaitPlanOf(other);

    assertThat(days(pair.volunteerId(), ofPair))
        .hasSize(9)
        .doesNotContainAnyElementsOf(days(pair.volunteerId(), ofOther));
  }

  @Test
  void the_store_itself_refuses_a_second_question_on_one_day() {
    var pair = Pair.ofNewPeople();
    office.plan(pair);
    var planned = checkIns.of("tokyo", UUID.fromString(pair.volunteerId()), LocalDate.EPOCH);
    var first = planned.getFirst();

    assertThatThrownBy(
            () ->
                checkIns.add(
                    new CheckIn(
                        UUID.randomUUID(),
                        null,
                        first.branch(),
                        first.party(),
                        first.kind(),
                        first.dueOn(),
                        first.progress(),
                        List.of())))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void a_pairing_that_cannot_be_planned_holds_up_no_other() {
    var impossible = new HashMap<>(Pair.ofNewPeople().started());
    impossible.put("endsOn", "2026-04-01");
    var key = UUID.randomUUID().toString();
    var next = Pair.ofNewPeople();

    topics.send("tokyo", "pairings.v1", "pairing.started.v1", key, impossible);
    office.tell(next, key);

    assertThat(office.awaitPlanOf(next)).hasSize(18);
    assertThat(topics.await("tokyo", "dead-letters.v1", "pairing.started.v1", key)).isNotNull();
  }

  private static UUID id(JsonNode checkIn) {
    return UUID.fromString(checkIn.get("checkinId").asString());
  }

  private static String state(JsonNode checkIn) {
    return checkIn.get("state").asString();
  }

  private static List<String> of(String side, List<JsonNode> checkIns) {
    return checkIns.stream()
        .filter(checkIn -> checkIn.get("side").asString().equals(side))
        .map(checkIn -> checkIn.get("kind").asString() + " " + checkIn.get("dueOn").asString())
        .toList();
  }

  private static List<String> days(String person, List<JsonNode> checkIns) {
    return checkIns.stream()
        .filter(checkIn -> checkIn.get("personId").asString().equals(person))
        .map(checkIn -> checkIn.get("dueOn").asString())
        .toList();
  }
}
