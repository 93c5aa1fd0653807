package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.otonari.checkin.schedule.Cadence;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AskingServiceTests {

  private final Office office;
  private final MovableClock clock;
  private final AskWhenItIsTime anotherInstance;

  @Autowired
  AskingServiceTests(
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
  void on_its_day_a_person_is_asked_once_however_many_instances_run() {
    var pair = Pair.ofNewPeople();
    office.plan(pair);
    var id = office.idOf(pair, "VOLUNTEER", "DAY_7");

    clock.moveTo(LocalDate.parse("2026-04-17"));
    anotherInstance.poll();

    var due = office.awaitTold("checkin.due.v1", id).data();
    assertThat(due.get("personId").asString()).isEqualTo(pair.volunteerId());
    assertThat(due.get("dueOn").asString()).isEqualTo("2026-04-17");
    assertThat(due.get("answerBy").asString()).isEqualTo("2026-04-24");
    anotherInstance.poll();
    assertThat(office.show(id).get("state").asString()).isEqualTo("DUE");
    assertThat(office.told("checkin.due.v1", id)).hasSize(1);
  }

  @Test
  void the_day_before_nobody_is_asked() {
    var pair = Pair.ofNewPeople();
    office.plan(pair);

    clock.moveTo(LocalDate.parse("2026-04-16"));
    anotherInstance.poll();

    assertThat(office.checkInsOf(pair))
        .allMatch(checkIn -> checkIn.get("state").asString().equals("PLANNED"));
  }

  @Test
  void a_month_without_the_scheduler_loses_no_check_in_and_doubles_none() {
    var pair = Pair.ofNewPeople();
    office.plan(pair);

    clock.moveTo(LocalDate.parse("2026-05-20"));

    for (var kind : new String[] {"DAY_7", "DAY_21", "MONTHLY"}) {
      for (var side : new String[] {"RESIDENT", "VOLUNTEER"}) {
        var id = office.idOf(pair, side, kind);
        office.awaitTold("checkin.due.v1", id);
        assertThat(office.told("checkin.due.v1", id)).hasSize(1);
      }
    }
  }

  @Test
  void who_stays_silent_is_reminded_once_and_missed_in_the_end() {
    var pair = Pair.ofNewPeople();
    office.plan(pair);
    var id = office.idOf(pair, "RESIDENT", "DAY_7");

    clock.moveTo(LocalDate.parse("2026-04-17"));
    office.awaitState(id, "DUE");
    clock.moveTo(LocalDate.parse("2026-04-24"));
    anotherInstance.poll();
    assertThat(office.show(id).get("overdue").asBoolean()).isFalse();
    clock.moveTo(LocalDate.parse("2026-04-25"));
    office.awaitOverdue(id);
    clock.moveTo(LocalDate.parse("2026-05-09"));
    office.awaitState(id, "MISSED");

    office.awaitTold("checkin.overdue.v1", id);
    assertThat(office.told("checkin.overdue.v1", id)).hasSize(1);
    assertThat(office.told("checkin.due.v1", id)).hasSize(1);
  }
}
