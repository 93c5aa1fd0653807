package jp.otonari.intake.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class PassingDaysServiceTests {

  private static final String UNTIL = "2027-04-10";

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired PassingDays passingDays;
  @Autowired MongoOperations mongo;

  private Desk desk;

  @BeforeEach
  void somebodyIsCleared() {
    clock.reset();
    desk = new Desk(http, tokens, topics).clearedUntil(UNTIL);
  }

  @Test
  void a_volunteer_is_reminded_60_30_and_7_days_before_once_each() {
    for (var day : new String[] {"2027-02-08", "2027-02-09", "2027-03-11", "2027-04-03", UNTIL}) {
      lookOn(day);
      lookOn(day);
    }
    lookOn("2027-04-11");

    awaitReminders(3);
    assertThat(daysLeft()).containsExactly(60, 30, 7);
    assertThat(desk.await("volunteer.clearance-ending.v1").path("clearedUntil").asString())
        .isEqualTo(UNTIL);
  }

  @Test
  void after_missed_days_only_the_nearest_reminder_is_sent() {
    lookOn("2027-02-10");
    lookOn("2027-04-05");
    lookOn("2027-04-06");

    awaitReminders(2);
    assertThat(daysLeft()).containsExactly(59, 5);
  }

  @Test
  void a_clearance_that_ended_unseen_is_not_reminded_of_any_more() {
    lookOn("2027-04-11");

    desk.step("RENEWED", "clearedUntil", "2028-04-10");
    lookOn("2028-02-10");
    awaitReminders(1);
    assertThat(daysLeft()).containsExactly(60);
  }

  @Test
  void several_instances_remind_once() throws Exception {
    clock.moveTo(LocalDate.parse("2027-02-09"));
    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> look =
          () -> {
            passingDays.look();
            return true;
          };
      for (var done : instances.invokeAll(Collections.nCopies(6, look))) {
        assertThat(done.get()).isTrue();
      }
    }

    awaitReminders(1);
    desk.step("PAUSED", "until", "2027-03-01", "reason", "Moves");
    desk.await("volunteer.paused.v1");
    assertThat(daysLeft()).containsExactly(60);
  }

  @Test
  void who_is_due_is_found_by_an_index_and_not_by_a_look_at_everybody() {
    assertThat(mongo.indexOps(Volunteer.class).getIndexInfo())
        .extracting(index -> index.getIndexFields().getLast().getKey())
        .contains("agenda.remindOn", "agenda.pausedUntil", "agenda.clearedUntil");
  }

  @Test
  void a_pause_ends_by_itself_on_its_day_or_when_somebody_looks_again() {
    desk.step("PAUSED", "until", "2026-06-01", "reason", "Moves");
    lookOn("2026-05-31");
    assertThat(desk.shown().path("status").asString()).isEqualTo("PAUSED");

    lookOn("2026-06-09");
    lookOn("2026-06-09");

    assertThat(desk.shown().path("status").asString()).isEqualTo("CLEARED");
    assertThat(desk.lastStep().path("step").asString()).isEqualTo("RESUMED");
    assertThat(desk.lastStep().path("by").asString()).isEqualTo("otonari");
    assertThat(desk.await("volunteer.changed.v1").path("clearedUntil").asString()).isEqualTo(UNTIL);
    assertThat(desk.told("volunteer.changed.v1")).hasSize(1);
    assertThat(desk.undo("no").status()).isEqualTo(409);
  }

  @Test
  void the_office_sees_whose_clearance_ends_within_60_days_until_it_is_renewed() {
    clock.moveTo(LocalDate.parse("2027-02-08"));
    assertThat(ending()).doesNotContain(desk.id);
    clock.moveTo(LocalDate.parse("2027-02-09"));
    assertThat(ending()).contains(desk.id);
    clock.moveTo(LocalDate.parse("2027-05-01"));
    assertThat(ending()).contains(desk.id);

    desk.step("RENEWED", "clearedUntil", "2028-04-10");
    assertThat(ending()).doesNotContain(desk.id);
    desk.step("WITHDRAWN", "reason", "Moves");
    assertThat(http.get(path("?days=3650"), tokens.office("tokyo")).text()).doesNotContain(desk.id);
  }

  private void lookOn(String day) {
    clock.moveTo(LocalDate.parse(day));
    passingDays.look();
  }

  private void awaitReminders(int count) {
    await().until(() -> desk.told("volunteer.clearance-ending.v1").size() >= count);
  }

  private List<Integer> daysLeft() {
    return desk.told("volunteer.clearance-ending.v1").stream()
        .map(event -> event.data().path("daysLeft").asInt())
        .toList();
  }

  private String ending() {
    return http.get(path(""), tokens.office("tokyo")).text();
  }

  private static String path(String query) {
    return "/branches/tokyo/volunteers/clearances-ending" + query;
  }
}
