package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import jp.otonari.checkin.schedule.Cadence;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@ServiceTest
class EndingServiceTests {

  private static final Map<String, Object> ALL_WELL = Map.of("met", true, "feeling", "GOOD");

  private final Office office;
  private final MovableClock clock;
  private final MongoOperations mongo;
  private final AskWhenItIsTime anotherInstance;
  private final Pair pair = Pair.ofNewPeople();

  @Autowired
  EndingServiceTests(
      EventTopics topics,
      ServiceClient http,
      Tokens tokens,
      MovableClock clock,
      MongoOperations mongo,
      CheckIns checkIns,
      Courses courses,
      CheckInEvents events,
      Cadence cadence) {
    this.office = new Office(topics, http, tokens);
    this.clock = clock;
    this.mongo = mongo;
    this.anotherInstance = new AskWhenItIsTime(checkIns, courses, events, cadence, clock);
  }

  @BeforeEach
  void on_10_april_with_no_other_pairing() {
    clock.reset();
    mongo.remove(new Query(), CheckIn.class);
  }

  @Test
  void after_the_end_nobody_is_asked_or_reminded_and_nothing_waits_for_the_coordinator() {
    office.plan(pair);
    var answered = office.idOf(pair, "RESIDENT", "DAY_7");
    var overdue = office.idOf(pair, "VOLUNTEER", "DAY_7");
    clock.moveTo(LocalDate.parse("2026-04-17"));
    office.awaitState(answered, "DUE");
    office.answer(answered, pair.residentId(), ALL_WELL);
    clock.moveTo(LocalDate.parse("2026-04-25"));
    office.awaitOverdue(overdue);
    office.awaitTold("checkin.overdue.v1", overdue);

    office.tellOfTheEnd(pair);
    office.tellOfTheEnd(pair);
    office.awaitState(office.idOf(pair, "VOLUNTEER", "AFTER_3_MONTHS"), "CANCELLED");
    awaitCancelled(17);
    clock.moveTo(LocalDate.parse("2027-03-01"));
    anotherInstance.poll();

    awaitCancelled(17);
    assertThat(office.show(answered).get("state").asString()).isEqualTo("ANSWERED");
    for (var checkIn : office.checkInsOf(pair)) {
      var id = checkIn.get("checkinId").asString();
      var isOfTheFirstWeek = checkIn.get("kind").asString().equals("DAY_7");
      assertThat(office.told("checkin.due.v1", id)).hasSize(isOfTheFirstWeek ? 1 : 0);
      assertThat(office.told("checkin.overdue.v1", id)).hasSize(id.equals(overdue) ? 1 : 0);
    }
    assertThat(total("overdue")).isZero();
    assertThat(total("missed")).isZero();
  }

  @Test
  void the_link_to_a_question_that_was_cancelled_leads_nowhere() {
    office.plan(pair);
    var id = office.idOf(pair, "RESIDENT", "DAY_7");
    clock.moveTo(LocalDate.parse("2026-04-17"));
    office.awaitState(id, "DUE");

    office.tellOfTheEnd(pair);
    office.awaitState(id, "CANCELLED");

    assertThat(office.answer(id, pair.residentId(), ALL_WELL).status()).isEqualTo(404);
    assertThat(office.link(id, pair.residentId()).status()).isEqualTo(404);
  }

  @Test
  void a_silence_of_before_the_end_needs_no_call_and_takes_no_answer_any_more() {
    office.plan(pair);
    var id = office.idOf(pair, "RESIDENT", "DAY_7");
    clock.moveTo(LocalDate.parse("2026-04-25"));
    office.awaitState(id, "DUE");
    clock.moveTo(LocalDate.parse("2026-05-03"));
    office.awaitOverdue(id);
    clock.moveTo(LocalDate.parse("2026-05-31"));
    office.awaitState(id, "MISSED");
    assertThat(total("missed")).isPositive();

    office.tellOfTheEnd(pair);
    office.awaitState(office.idOf(pair, "VOLUNTEER", "AFTER_3_MONTHS"), "CANCELLED");

    await().atMost(Duration.ofSeconds(30)).until(() -> total("missed") == 0);
    assertThat(office.show(id).get("state").asString()).isEqualTo("MISSED");
    assertThat(office.answer(id, pair.residentId(), ALL_WELL).status()).isEqualTo(404);
  }

  @Test
  void a_start_that_comes_after_its_end_plans_nothing() {
    var next = Pair.ofNewPeople();

    office.tellOfTheEnd(pair);
    office.tell(pair);
    office.tell(next, pair.pairingId());
    office.awaitPlanOf(next);

    assertThat(office.checkInsOf(pair)).isEmpty();
  }

  private void awaitCancelled(int count) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                office.checkInsOf(pair).stream().filter(EndingServiceTests::isCancelled).count()
                    == count);
  }

  private static boolean isCancelled(JsonNode checkIn) {
    return checkIn.get("state").asString().equals("CANCELLED");
  }

  private int total(String list) {
    return office.summary().get(list).get("total").asInt();
  }
}
