package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.otonari.checkin.schedule.Cadence;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CourseServiceTests {

  private final Office office;
  private final MovableClock clock;
  private final AskWhenItIsTime anotherInstance;
  private final Pair pair = Pair.ofNewPeople();

  @Autowired
  CourseServiceTests(
      EventTopics topics,
      ServiceClient http,
      Tokens tokens,
      MovableClock clock,
      CheckIns checkIns,
      Courses courses,
      CheckInEvents events,
      Cadence cadence) {
    this.office = new Office(topics, http, tokens);
    this.clock = clock;
    this.anotherInstance = new AskWhenItIsTime(checkIns, courses, events, cadence, clock);
  }

  @BeforeEach
  void on_10_april() {
    clock.reset();
  }

  @Test
  void in_a_pause_nobody_is_asked_or_reminded_and_a_silence_is_no_alarm() {
    office.plan(pair);
    var asked = office.idOf(pair, "RESIDENT", "DAY_7");
    var overdue = office.idOf(pair, "VOLUNTEER", "DAY_7");
    clock.moveTo(LocalDate.parse("2026-04-17"));
    office.awaitState(asked, "DUE");
    clock.moveTo(LocalDate.parse("2026-04-25"));
    office.awaitOverdue(overdue);

    office.tell(pair, "pairing.paused.v1", pair.paused(5, "2026-04-25", "2026-06-15"));
    office.awaitState(overdue, "MISSED");
    clock.moveTo(LocalDate.parse("2026-06-14"));
    anotherInstance.poll();
    office.awaitState(office.idOf(pair, "RESIDENT", "DAY_21"), "CANCELLED");

    assertThat(states("VOLUNTEER").subList(0, 4))
        .containsExactly(
            "DAY_7 MISSED", "DAY_21 CANCELLED", "MONTHLY CANCELLED", "MONTHLY CANCELLED");
    for (var checkIn : office.checkInsOf(pair)) {
      assertThat(checkIn.get("overdue").asBoolean()).isFalse();
    }
    assertThat(office.told("checkin.due.v1", office.idOf(pair, "VOLUNTEER", "DAY_21"))).isEmpty();
  }

  @Test
  void the_plan_shows_what_is_not_asked_in_a_pause_and_what_waits_for_its_end() {
    office.plan(pair);
    office.tell(pair, "pairing.paused.v1", pair.paused(5, "2026-08-01", "2026-09-20"));
    awaitKind("END_OR_EXTEND 2026-09-20 PLANNED");

    assertThat(plan("VOLUNTEER"))
        .contains("MONTHLY 2026-07-10 PLANNED", "MONTHLY 2026-08-10 CANCELLED")
        .contains("GRADUATION 2026-10-13 PLANNED");
    var skipped = office.idOf(pair, "VOLUNTEER", "DAY_21");
    office.tell(pair, "pairing.resumed.v1", pair.resumed(6, "2026-08-05", "2026-10-10"));
    awaitKind("MONTHLY 2026-08-10 PLANNED");
    assertThat(office.show(skipped).get("state").asString()).isEqualTo("PLANNED");
  }

  @Test
  void after_a_pause_that_moved_the_end_a_further_month_takes_the_place_of_what_was_not_asked() {
    office.plan(pair);
    office.tell(pair, "pairing.paused.v1", pair.paused(5, "2026-06-01", "2026-07-01"));
    office.tell(pair, "pairing.resumed.v1", pair.resumed(6, "2026-07-01", "2026-11-10"));
    office.tell(pair, "pairing.paused.v1", pair.paused(5, "2026-06-01", "2026-07-01"));
    awaitKind("GRADUATION 2026-11-10 PLANNED");

    assertThat(plan("RESIDENT"))
        .containsExactly(
            "DAY_7 2026-04-17 PLANNED",
            "DAY_21 2026-05-01 PLANNED",
            "MONTHLY 2026-05-11 PLANNED",
            "MONTHLY 2026-06-10 CANCELLED",
            "MONTHLY 2026-07-10 PLANNED",
            "MONTHLY 2026-08-10 PLANNED",
            "END_OR_EXTEND 2026-09-10 CANCELLED",
            "MONTHLY 2026-09-11 PLANNED",
            "GRADUATION 2026-10-13 CANCELLED",
            "END_OR_EXTEND 2026-10-14 PLANNED",
            "GRADUATION 2026-11-10 PLANNED",
            "AFTER_3_MONTHS 2027-01-12 CANCELLED",
            "AFTER_3_MONTHS 2027-02-10 PLANNED");
  }

  @Test
  void the_question_whether_to_end_waits_for_the_end_of_a_pause() {
    office.plan(pair);
    var id = office.idOf(pair, "VOLUNTEER", "END_OR_EXTEND");
    office.tell(pair, "pairing.paused.v1", pair.paused(5, "2026-09-01", "2026-09-20"));
    office.tell(pair, "pairing.resumed.v1", pair.resumed(6, "2026-09-15", "2026-10-10"));
    awaitKind("END_OR_EXTEND 2026-09-15 PLANNED");

    clock.moveTo(LocalDate.parse("2026-09-15"));
    office.awaitState(id, "DUE");

    var due = office.awaitTold("checkin.due.v1", id).data();
    assertThat(due.get("answerBy").asString()).isEqualTo("2026-09-22");
  }

  @Test
  void who_graduated_is_asked_how_it_was_and_once_more_after_three_months() {
    office.plan(pair);
    office.tell(pair, "pairing.ended.v1", pair.graduated(5, "2026-07-31"));
    office.tell(pair, "pairing.ended.v1", pair.graduated(5, "2026-07-31"));
    awaitKind("AFTER_3_MONTHS 2026-11-02 PLANNED");

    assertThat(plan("VOLUNTEER").stream().filter(one -> one.endsWith("PLANNED")))
        .containsExactly("GRADUATION 2026-07-31 PLANNED", "AFTER_3_MONTHS 2026-11-02 PLANNED");
    clock.moveTo(LocalDate.parse("2026-07-31"));
    var id = idOf("RESIDENT", "GRADUATION 2026-07-31");
    office.awaitState(id, "DUE");
    var answer = office.answer(id, pair.residentId(), Map.of("met", true, "feeling", "GOOD"));
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void an_extension_brings_its_months_and_asks_again_whether_to_end() {
    office.plan(pair);
    var first = office.idOf(pair, "RESIDENT", "END_OR_EXTEND");
    clock.moveTo(LocalDate.parse("2026-09-12"));
    office.awaitState(first, "DUE");

    office.tell(pair, "pairing.extended.v1", pair.extended(5, "2026-09-12", "2027-01-10"));
    awaitKind("AFTER_3_MONTHS 2027-04-12 PLANNED");

    assertThat(plan("RESIDENT").stream().filter(one -> one.endsWith("PLANNED")))
        .containsExactly(
            "MONTHLY 2026-10-14 PLANNED",
            "MONTHLY 2026-11-10 PLANNED",
            "END_OR_EXTEND 2026-12-10 PLANNED",
            "GRADUATION 2027-01-13 PLANNED",
            "AFTER_3_MONTHS 2027-04-12 PLANNED");
    assertThat(office.show(first).get("state").asString()).isEqualTo("CANCELLED");
  }

  private void awaitKind(String line) {
    await(line)
        .atMost(Duration.ofSeconds(30))
        .until(() -> plan("RESIDENT").contains(line) && plan("VOLUNTEER").contains(line));
  }

  private List<String> plan(String side) {
    return of(side)
        .map(
            checkIn ->
                String.join(
                    " ", text(checkIn, "kind"), text(checkIn, "dueOn"), text(checkIn, "state")))
        .toList();
  }

  private List<String> states(String side) {
    return of(side).map(one -> text(one, "kind") + " " + text(one, "state")).toList();
  }

  private String idOf(String side, String kindAndDay) {
    return of(side)
        .filter(one -> (text(one, "kind") + " " + text(one, "dueOn")).equals(kindAndDay))
        .map(one -> text(one, "checkinId"))
        .findFirst()
        .orElseThrow();
  }

  private Stream<JsonNode> of(String side) {
    return office.checkInsOf(pair).stream().filter(one -> text(one, "side").equals(side));
  }

  private static String text(JsonNode checkIn, String field) {
    return checkIn.get(field).asString();
  }
}
