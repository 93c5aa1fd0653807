package jp.otonari.intake.volunteer;

import static jp.otonari.intake.Forms.misaki;
import static jp.otonari.intake.Forms.named;
import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class VolunteerServiceTests {

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;

  private final String id = UUID.randomUUID().toString();

  @BeforeEach
  void today() {
    clock.reset();
  }

  @Test
  void an_applicant_can_be_written_to_but_is_not_yet_known_to_matching() {
    assertThat(register(with(misaki(), "language", null)).status()).isEqualTo(201);

    var contact = topics.await("tokyo", "contacts.v1", "contact.changed.v1", id);
    assertThat(contact.data())
        .isEqualTo(
            json(
                """
                {"personId":"%s","version":1,"role":"VOLUNTEER","callName":"美咲さん",
                 "mail":"misaki@example.jp","language":"ja","neverIn":[],"plainSubject":false}
                """));
    assertThat(topics.read("tokyo", "volunteers.v1")).noneMatch(event -> event.key().equals(id));
    assertThat(register(with(misaki(), "language", null)).status()).isEqualTo(200);
    assertThat(register(with(misaki(), "capacity", 5)).status()).isEqualTo(409);
  }

  @Test
  void a_volunteer_is_known_to_matching_when_cleared() {
    register(misaki());
    assertThat(screen("INTERVIEWED", null).status()).isEqualTo(200);
    assertThat(screen("TRAINED", null).status()).isEqualTo(200);

    var cleared = screen("CLEARED", "2029-04-10");

    assertThat(cleared.body().path("status").asString()).isEqualTo("CLEARED");
    assertThat(cleared.body().path("clearedUntil").asString()).isEqualTo("2029-04-10");
    assertThat(cleared.body().path("history").get(3))
        .isEqualTo(
            json(
                """
                {"status":"CLEARED","step":"CLEARED","at":"2026-04-10T01:00:00Z",
                 "by":"coordinator@example.jp","until":"2029-04-10"}
                """));
    var event = topics.await("tokyo", "volunteers.v1", "volunteer.cleared.v1", id);
    assertThat(event.data())
        .isEqualTo(
            json(
                """
                {"volunteerId":"%s","version":4,"municipality":"13108","reach":["13107","13123"],
                 "languages":["ja","en"],"slots":["sat-am","wed-eve"],"onlineOk":true,
                 "gender":"WOMAN","capacity":2,"needs":["DAILY_LIFE","CHILD_REARING"],
                 "childrenAgesMonths":[20,50],"clearedUntil":"2029-04-10"}
                """));
    assertThat(event.headers())
        .containsEntry("ce_subject", id)
        .containsEntry("ce_source", "/intake-service");
  }

  @Test
  void no_step_of_screening_is_skipped() {
    register(misaki());

    var answer = screen("CLEARED", "2029-04-10");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().path("type").asString()).isEqualTo("urn:otonari:problem:wrong-step");
    assertThat(screen("APPLIED", null).status()).isEqualTo(409);
    screen("INTERVIEWED", null);
    assertThat(screen("INTERVIEWED", null).status()).isEqualTo(409);
    assertThat(topics.read("tokyo", "volunteers.v1")).noneMatch(event -> event.key().equals(id));
  }

  @Test
  void the_office_lists_whom_it_still_has_to_screen() {
    var kana = "リスト" + id.replaceAll("[^a-f]", "");
    register(named(misaki(), "kana", kana));
    var toScreen =
        "?status=APPLIED,INTERVIEWED&q=" + URLEncoder.encode(kana, StandardCharsets.UTF_8);

    assertThat(list(toScreen).body().path("total").asInt()).isEqualTo(1);

    screen("INTERVIEWED", null);
    screen("TRAINED", null);

    assertThat(list(toScreen).body().path("total").asInt()).isZero();
    assertThat(list("?status=TRAINED").body().path("total").asInt()).isPositive();
    assertThat(list("?status=UNKNOWN").status()).isEqualTo(400);
  }

  private Response list(String query) {
    return http.get("/branches/tokyo/volunteers" + query, tokens.office("tokyo"));
  }

  @Test
  void a_clearance_needs_a_day_to_come() {
    register(misaki());
    screen("INTERVIEWED", null);
    screen("TRAINED", null);

    assertSays(screen("CLEARED", null), "required");
    assertSays(screen("CLEARED", "2026-04-10"), "date");
    assertThat(screen("CLEARED", "2027-02-30").status()).isEqualTo(400);
    assertThat(screen("CLEARED", "2026-04-11").status()).isEqualTo(200);
  }

  @Test
  void a_step_is_taken_once_however_many_coordinators_record_it() throws Exception {
    register(misaki());
    screen("INTERVIEWED", null);
    screen("TRAINED", null);

    try (var coordinators = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> clear = () -> screen("CLEARED", "2029-04-10").status();
      var answers = coordinators.invokeAll(Collections.nCopies(6, clear));

      assertThat(answers)
          .extracting(Future::resultNow)
          .containsOnlyOnce(200)
          .containsOnly(200, 409);
    }
    topics.await("tokyo", "volunteers.v1", "volunteer.cleared.v1", id);
    assertThat(topics.read("tokyo", "volunteers.v1", "volunteer.cleared.v1", id)).hasSize(1);
  }

  @Test
  void only_the_office_of_the_branch_screens() {
    register(misaki());
    var step = Map.of("step", "INTERVIEWED");

    assertThat(http.post(path() + "/screening", tokens.registration("tokyo"), step).status())
        .isEqualTo(403);
    assertThat(
            http.post(
                    "/branches/chiba/volunteers/" + id + "/screening", tokens.office("chiba"), step)
                .status())
        .isEqualTo(404);
  }

  @Test
  void a_person_is_either_resident_or_volunteer() {
    register(misaki());

    var answer = http.put("/branches/tokyo/residents/" + id, tokens.registration("tokyo"), olena());

    assertThat(answer.status()).isEqualTo(409);
    assertThat(topics.read("tokyo", "residents.v1")).noneMatch(event -> event.key().equals(id));
  }

  private static void assertSays(Response answer, String code) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("errors").toString())
        .isEqualTo("[{\"field\":\"clearedUntil\",\"code\":\"%s\"}]".formatted(code));
  }

  private Response register(Map<String, Object> form) {
    return http.put(path(), tokens.registration("tokyo"), form);
  }

  private Response screen(String step, @Nullable String until) {
    return http.post(
        path() + "/screening",
        tokens.office("tokyo"),
        with(Map.of("step", step), "clearedUntil", until));
  }

  private String path() {
    return "/branches/tokyo/volunteers/" + id;
  }

  private JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.formatted(id));
  }
}
