package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spot help on the staff pages. */
class SpotPageServiceTests extends WithServices {

  private static final String ID = "88888888-8888-4888-8888-888888888888";
  private static final String PATH = "/b/tokyo/spot-help/" + ID;
  private static final String FORM = "/b/tokyo/spot-help?resident=" + OLENA_ID;

  private static final Map<String, Object> OPEN =
      with(
          Map.of(
              "requestId",
              ID,
              "state",
              "OPEN",
              "residentId",
              OLENA_ID,
              "kind",
              "HOSPITAL",
              "municipality",
              "13108",
              "startsAt",
              "2026-04-11T10:00:00+09:00",
              "minutes",
              90,
              "languages",
              List.of("uk", "en"),
              "sameGenderOnly",
              true,
              "askedAt",
              "2026-04-10T10:00:00+09:00"),
          Map.of(
              "note", "<b>入口</b>で",
              "nextAt", "2026-04-10T11:00:00+09:00",
              "asked",
                  List.of(
                      Map.of(
                          "volunteerId", HANAKO_ID,
                          "at", "2026-04-10T10:00:00+09:00",
                          "answerBy", "2026-04-10T11:00:00+09:00"))));

  private static final Map<String, Object> TAKEN =
      with(OPEN, Map.of("state", "TAKEN", "volunteerId", HANAKO_ID));

  @BeforeEach
  void sheNeedsHelp() {
    MATCHING.on("GET /branches/tokyo/spot-requests", page(OPEN));
    MATCHING.on("GET /branches/tokyo/spot-requests/" + ID, OPEN);
    MATCHING.on("POST /branches/tokyo/spot-requests.*", TAKEN);
  }

  @Test
  void the_list_shows_what_is_in_hand_and_filters_by_state() {
    var browser = staff(ADMINISTRATOR);

    var list = browser.open("/b/tokyo/spot-help").html();
    browser.open("/b/tokyo/spot-help?state=NOBODY");
    browser.open("/b/tokyo/spot-help?state=%3Cscript%3E");

    assertThat(list).contains(PATH, "オレーナ", "A hospital or doctor", "1 asked", "Asking");
    assertThat(MATCHING.heard("GET", ".*/spot-requests"))
        .extracting(heard -> heard.query().replace("%2C", ","))
        .satisfiesExactly(
            all -> assertThat(all).contains("state=OPEN,TAKEN,NOBODY"),
            one -> assertThat(one).contains("state=NOBODY"),
            bad -> assertThat(bad).contains("state=OPEN,TAKEN,NOBODY"));
  }

  @Test
  void the_page_of_a_resident_leads_to_the_form() {
    var browser = staff(ADMINISTRATOR);

    assertThat(browser.open("/b/tokyo/residents/" + OLENA_ID).html())
        .contains("/b/tokyo/spot-help/new?resident=" + OLENA_ID);
    assertThat(browser.open("/b/tokyo/spot-help/new?resident=" + OLENA_ID).html())
        .contains("Spot help for オレーナ", "name=\"key\"")
        .containsPattern("value=\"13108\" selected");
  }

  @Test
  void what_is_asked_for_goes_with_what_intake_knows_and_errors_keep_what_was_typed() {
    var browser = staff(ADMINISTRATOR);
    var key = UUID.randomUUID().toString();
    MATCHING.on(
        "POST /branches/tokyo/spot-requests",
        _ -> Reply.problem(422, "invalid", Map.of("field", "startsAt", "code", "closed-day")));
    browser.open("/b/tokyo/spot-help/new?resident=" + OLENA_ID);

    var refused = browser.send(FORM, typed(key));
    MATCHING.on("POST /branches/tokyo/spot-requests", TAKEN);
    var asked = browser.send(FORM, typed(key));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html())
        .contains("no spot help on Sundays and holidays", key, "At the &lt;i&gt;gate")
        .containsPattern("value=\"WARD_OFFICE\" checked");
    assertThat(asked.path()).isEqualTo(PATH);
    var sent = MATCHING.heard("POST", ".*/spot-requests").getLast().body();
    assertThat(sent.path("requestId").asString()).isEqualTo(key);
    assertThat(sent.path("startsAt").asString()).isEqualTo("2026-04-12T10:30:00+09:00");
    assertThat(sent.path("languages").toString()).isEqualTo("[\"uk\",\"en\"]");
    assertThat(sent.path("gender").asString()).isEqualTo("WOMAN");
    assertThat(sent.path("sameGenderOnly").asBoolean()).isTrue();
  }

  @Test
  void an_empty_form_is_told_of_everything_that_is_missing_at_once() {
    var browser = staff(ADMINISTRATOR);
    MATCHING.on(
        "POST /branches/tokyo/spot-requests",
        _ ->
            Reply.problem(
                422,
                "invalid",
                Map.of("field", "kind", "code", "required"),
                Map.of("field", "startsAt", "code", "required")));
    browser.open("/b/tokyo/spot-help/new?resident=" + OLENA_ID);

    var refused = browser.send(FORM, "day", "", "time", "", "minutes", "60");

    assertThat(refused.html())
        .contains("Please choose what it is about.", "Please give the day and the time.");
    assertThat(MATCHING.heard("POST", ".*/spot-requests").getLast().body().has("startsAt"))
        .isFalse();
  }

  @Test
  void one_shows_who_was_asked_and_when_and_can_be_cancelled_with_a_reason() {
    var browser = staff(ADMINISTRATOR);
    var shown = browser.open(PATH).html();
    MATCHING.on(
        "POST /branches/tokyo/spot-requests/.*/cancellation",
        _ -> Reply.problem(400, "unreadable", Map.of("field", "reason", "code", "format")));

    var refused = browser.send(PATH + "/cancellation");
    MATCHING.on("POST /branches/tokyo/spot-requests/.*/cancellation", OPEN);
    var cancelled = browser.send(PATH + "/cancellation", "reason", "NOT_NEEDED");

    assertThat(shown)
        .contains("はなこ", "No answer yet", "The next ones are asked at", "&lt;b&gt;入口&lt;/b&gt;で")
        .doesNotContain("The help took place");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains("Please choose a reason.");
    assertThat(cancelled.path()).isEqualTo(PATH);
    assertThat(MATCHING.heard("POST", ".*/cancellation").getLast().body().toString())
        .contains("NOT_NEEDED");
  }

  @Test
  void what_was_taken_is_marked_done_but_not_before_its_time() {
    MATCHING.on("GET /branches/tokyo/spot-requests/" + ID, TAKEN);
    MATCHING.on("POST /branches/tokyo/spot-requests/.*/done", _ -> Reply.problem(409, "not-yet"));
    var browser = staff(ADMINISTRATOR);
    assertThat(browser.open(PATH).html()).contains("The help took place");

    assertThat(browser.send(PATH + "/done").html()).contains("Its time has not come yet");
    MATCHING.on("POST /branches/tokyo/spot-requests/.*/done", TAKEN);

    assertThat(browser.send(PATH + "/done").path()).isEqualTo(PATH);
  }

  @Test
  void nobody_of_another_branch_sees_it() {
    assertThat(coordinator("spot@example.jp", "chiba").open(PATH).status()).isEqualTo(403);
    assertThat(visitor("en").open(PATH).path()).isEqualTo("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_page_is_whole_in_both_languages(String language) {
    var browser = staff(ADMINISTRATOR);
    for (var path :
        List.of(
            "/b/tokyo/spot-help?",
            PATH + "?",
            "/b/tokyo/spot-help/new?resident=" + OLENA_ID + "&")) {
      var shown = browser.open(path + "lang=" + language);
      assertThat(shown.status()).isEqualTo(200);
      assertThat(shown.html()).doesNotContain("??", "spot-kind.", "spot-state.", "{0}");
    }
  }

  private static String[] typed(String key) {
    return new String[] {
      "key", key,
      "kind", "WARD_OFFICE",
      "day", "2026-04-12",
      "time", "10:30",
      "minutes", "60",
      "municipality", "13108",
      "note", "At the <i>gate"
    };
  }
}
