package jp.otonari.intake.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.PublishedEvent;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CourseServiceTests {

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;

  private Desk desk;

  @BeforeEach
  void somebodyHasApplied() {
    clock.reset();
    desk = new Desk(http, tokens, topics);
  }

  @Test
  void each_step_is_kept_with_who_when_and_why_and_the_note_stays_in_the_office() {
    desk.step("INTERVIEWED", "on", "2026-04-08", "note", "Warm, patient; speaks slowly.");
    desk.step("TRAINED");
    desk.step("CLEARED", "clearedUntil", "2027-04-10");
    desk.step("PAUSED", "until", "2026-06-01", "reason", "Moves house");

    var history = desk.shown().path("history");
    assertThat(history.get(1).toString())
        .isEqualTo(
            "{\"status\":\"INTERVIEWED\",\"step\":\"INTERVIEWED\",\"at\":\"2026-04-10T01:00:00Z\","
                + "\"by\":\"coordinator@example.jp\",\"on\":\"2026-04-08\","
                + "\"note\":\"Warm, patient; speaks slowly.\"}");
    assertThat(history.get(4).path("reason").asString()).isEqualTo("Moves house");
    assertThat(desk.shown().path("pausedUntil").asString()).isEqualTo("2026-06-01");
    desk.await("volunteer.paused.v1");
    assertThat(topics.read("tokyo", "volunteers.v1").toString())
        .doesNotContain("Warm, patient", "Moves house");
    assertThat(list("?status=PAUSED").text()).contains(desk.id).doesNotContain("Moves house");
  }

  @Test
  void a_clearance_is_renewed_for_longer_before_and_after_its_end() {
    desk.clearedUntil("2027-04-10");

    assertSays(desk.step("RENEWED", "clearedUntil", "2027-04-10"), "clearedUntil", "date");
    assertThat(desk.step("RENEWED", "clearedUntil", "2028-04-10").status()).isEqualTo(200);
    clock.moveTo(LocalDate.of(2028, 5, 1));
    assertThat(desk.step("RENEWED", "clearedUntil", "2029-05-01").status()).isEqualTo(200);

    assertThat(desk.shown().path("status").asString()).isEqualTo("CLEARED");
    await().until(() -> desk.told("volunteer.changed.v1").size() == 2);
    assertThat(desk.toldSinceCleared())
        .extracting(event -> event.type() + event.data().path("clearedUntil").asString())
        .contains("volunteer.changed.v12028-04-10")
        .last()
        .isEqualTo("volunteer.changed.v12029-05-01");
  }

  @Test
  void the_office_ends_a_pause_early() {
    desk.clearedUntil("2027-04-10");
    desk.step("PAUSED", "until", "2026-06-01", "reason", "Exams");

    assertThat(desk.step("RESUMED").body().path("status").asString()).isEqualTo("CLEARED");

    desk.await("volunteer.changed.v1");
    assertThat(desk.toldSinceCleared())
        .extracting(PublishedEvent::type, event -> event.data().path("until").asString(""))
        .containsExactly(
            tuple("volunteer.paused.v1", "2026-06-01"),
            tuple("volunteer.paused.v1", "2026-04-10"),
            tuple("volunteer.changed.v1", ""));
  }

  @Test
  void who_withdraws_leaves_and_may_come_back() {
    desk.clearedUntil("2027-04-10");
    assertSays(desk.step("WITHDRAWN", "reason", " "), "reason", "required");
    assertThat(desk.step("WITHDRAWN", "reason", "Moves to Osaka").status()).isEqualTo(200);
    assertThat(desk.step("RENEWED", "clearedUntil", "2028-04-10").status()).isEqualTo(409);

    assertThat(desk.undo("Stays after all").body().path("status").asString()).isEqualTo("CLEARED");

    assertThat(desk.lastStep().path("undone").path("reason").asString())
        .isEqualTo("Stays after all");
    var back = desk.await("volunteer.changed.v1");
    assertThat(back.path("clearedUntil").asString()).isEqualTo("2027-04-10");
    assertThat(desk.told("volunteer.withdrawn.v1"))
        .extracting(event -> event.data().path("on").asString())
        .containsExactly("2026-04-10");
  }

  @Test
  void a_clearance_by_mistake_is_taken_back_and_told() {
    desk.clearedUntil("2027-04-10");

    assertThat(desk.undo("It was the other Sato").body().path("status").asString())
        .isEqualTo("TRAINED");

    desk.await("volunteer.withdrawn.v1");
    assertThat(desk.shown().path("clearedUntil").isMissingNode()).isTrue();
    assertThat(desk.undo("and no training").status()).isEqualTo(200);
    assertThat(desk.undo("and no interview").status()).isEqualTo(200);
    assertThat(desk.undo("and no application").status()).isEqualTo(409);
  }

  @Test
  void a_changed_registration_is_told_in_full_with_the_days_away() {
    desk.clearedUntil("2027-04-10");
    var away = List.of(Map.of("from", "2026-08-01", "until", "2026-08-31"));

    var changed = desk.change(desk.version(), "away", away);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).contains("\"5\"");
    var told = desk.await("volunteer.changed.v1");
    assertThat(told.path("away").toString())
        .isEqualTo("[{\"from\":\"2026-08-01\",\"until\":\"2026-08-31\"}]");
    assertThat(told.path("version").asLong()).isEqualTo(5);
    assertThat(topics.read("tokyo", "contacts.v1", "contact.changed.v1", desk.id))
        .extracting(event -> event.data().path("version").asLong())
        .containsExactly(1L, 5L);
  }

  @Test
  void nobody_outside_learns_what_an_applicant_changes_but_how_to_write_to_them() {
    assertThat(desk.change(1, "mail", "new@example.jp").status()).isEqualTo(200);
    assertSays(desk.change(2, "capacity", 9), "capacity", "range");
    var over = List.of(Map.of("from", "2026-01-01", "until", "2026-04-09"));
    assertSays(desk.change(2, "away", over), "away[0].until", "date");

    assertThat(topics.await("tokyo", "contacts.v1", "contact.changed.v1", desk.id)).isNotNull();
    assertThat(desk.toldSinceCleared()).isEmpty();
    assertThat(list("?q=new@example.jp").text()).contains(desk.id);
  }

  @Test
  void of_two_coordinators_at_once_one_is_told_and_nothing_is_lost() throws Exception {
    desk.clearedUntil("2027-04-10");
    var read = desk.version();

    try (var office = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> pause =
          () -> desk.stepAt(read, "PAUSED", "until", "2026-06-01", "reason", "Moves").status();
      Callable<Integer> owner = () -> desk.handOver(read, "other@example.jp").status();
      Callable<Integer> edit = () -> desk.change(read, "capacity", 1).status();
      var answers = office.invokeAll(List.of(pause, owner, edit));

      assertThat(answers)
          .extracting(Future::resultNow)
          .containsOnlyOnce(200)
          .containsOnly(200, 412);
    }
    assertThat(desk.version()).isEqualTo(read + 1);
    var stale = desk.handOver(read, "late@example.jp");
    assertThat(stale.body().path("type").asString()).isEqualTo("urn:otonari:problem:stale");
    assertThat(desk.handOver(read + 1, "late@example.jp").body().path("owner").asString())
        .isEqualTo("late@example.jp");
  }

  private Response list(String query) {
    return http.get("/branches/tokyo/volunteers" + query, tokens.office("tokyo"));
  }

  private static void assertSays(Response answer, String field, String code) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("errors").toString())
        .isEqualTo("[{\"field\":\"%s\",\"code\":\"%s\"}]".formatted(field, code));
  }
}
