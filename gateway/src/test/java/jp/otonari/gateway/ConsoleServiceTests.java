package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO;
import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.LETTER;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.PAIR;
import static jp.otonari.gateway.People.checkin;
import static jp.otonari.gateway.People.letter;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.pair;
import static jp.otonari.gateway.People.summary;
import static jp.otonari.gateway.People.with;
import static jp.otonari.gateway.People.worried;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleServiceTests extends WithServices {

  private static final String TODAY = "/b/tokyo/today";

  @Test
  void today_shows_who_needs_the_coordinator_each_with_a_link() {
    CHECKIN.on("GET /branches/tokyo/checkins/summary", summary(worried("I cannot reach her")));
    MATCHING.on(
        "GET /branches/tokyo/proposals",
        asked -> Reply.ok(asked.query().contains("ACCEPTED") ? page(pair("ACCEPTED")) : page()));
    MATCHING.on(
        "GET /branches/tokyo/waiting",
        page(
            Map.of(
                "residentId",
                OLENA_ID,
                "since",
                "2026-04-02",
                "removedBy",
                List.of(Map.of("rule", "reach", "count", 12)))));
    NOTIFICATION.on("GET /branches/tokyo/letters", page(letter("UNCERTAIN")));

    var today = staff(ADMINISTRATOR).open(TODAY).html();

    assertThat(today)
        .contains("I cannot reach her", "/b/tokyo/pairings/" + PAIR)
        .contains("/b/tokyo/proposals/" + PAIR, "オレーナ and はなこ")
        .contains("/b/tokyo/letters/" + LETTER)
        .contains("/b/tokyo/volunteers/" + HANAKO_ID, "Next: Cleared")
        .contains("Too far away: 12 otonarisan out", "since Apr 2, 2026 (8 days)");
  }

  @Test
  void today_shows_the_spot_help_to_which_nobody_goes_and_leads_to_it() {
    var id = "88888888-8888-4888-8888-888888888888";
    var nobody =
        with(
            Map.of(
                "requestId", id,
                "state", "NOBODY",
                "residentId", OLENA_ID,
                "kind", "HOSPITAL",
                "municipality", "13108",
                "startsAt", "2026-04-11T10:00:00+09:00",
                "askedAt", "2026-04-10T10:00:00+09:00",
                "asked", List.of()),
            Map.of("minutes", 90, "languages", List.of("uk"), "sameGenderOnly", false));
    var browser = staff(ADMINISTRATOR);
    MATCHING.on("GET /branches/tokyo/spot-requests", page());
    assertThat(browser.open(TODAY).html()).doesNotContain("id=\"unfilled\"");

    MATCHING.on("GET /branches/tokyo/spot-requests", page(nobody));

    assertThat(browser.open(TODAY).html())
        .contains("id=\"unfilled\"", "Spot help: nobody goes")
        .contains("href=\"/b/tokyo/spot-help/" + id + "\">オレーナ")
        .contains("Apr 11, 2026 10:00");
    assertThat(MATCHING.heard("GET", ".*/spot-requests").getLast().query())
        .contains("state=NOBODY,EXPIRED", "from=2026-04-09T15:00:00Z");
  }

  @Test
  void a_service_that_is_down_darkens_its_panels_and_not_the_page() {
    var browser = staff(ADMINISTRATOR);
    MATCHING.breakDown();

    var today = browser.open(TODAY);

    assertThat(today.status()).isEqualTo(200);
    assertThat(today.html())
        .contains("The matching service does not answer", "Nothing is lost")
        .contains("髙橋 花子")
        .doesNotContain("The letter service does not");
  }

  @Test
  void without_intake_short_ids_stand_for_names() {
    var browser = staff(ADMINISTRATOR);
    INTAKE.breakDown();

    assertThat(browser.open("/b/tokyo/pairings").html()).contains("#11111111 and #22222222");
  }

  @Test
  void the_breaker_opens_spares_the_service_and_closes_again() {
    var browser = staff(ADMINISTRATOR);
    NOTIFICATION.breakDown();
    browser.open(TODAY);
    browser.open(TODAY);
    var breaker = breakers.circuitBreaker("notification");
    assertThat(breaker.getState()).isEqualTo(State.OPEN);
    var heard = NOTIFICATION.heard("GET", ".*").size();

    browser.open("/b/tokyo/letters");
    assertThat(NOTIFICATION.heard("GET", ".*")).hasSize(heard);

    NOTIFICATION.repair();
    breaker.transitionToHalfOpenState();
    browser.open("/b/tokyo/letters");
    browser.open("/b/tokyo/letters");
    assertThat(breaker.getState()).isEqualTo(State.CLOSED);
  }

  @Test
  void a_page_whose_main_part_is_missing_says_so() {
    var browser = staff(ADMINISTRATOR);
    NOTIFICATION.breakDown();

    var page = browser.open("/b/tokyo/letters/" + LETTER);

    assertThat(page.status()).isEqualTo(503);
    assertThat(page.html()).contains("A part of the system does not answer");
    assertThat(browser.open("/b/tokyo/residents/" + LETTER).status()).isEqualTo(404);
  }

  @Test
  void what_people_wrote_is_shown_and_never_run() {
    var attack = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    CHECKIN.on("GET /branches/tokyo/checkins/summary", summary(worried(attack)));
    INTAKE.on(
        "GET /branches/tokyo/residents",
        page(with(People.OLENA, Map.of("names", Map.of("cardName", attack, "callName", attack)))));
    var browser = staff(ADMINISTRATOR);

    for (var path : List.of(TODAY, "/b/tokyo/residents")) {
      assertThat(browser.open(path).html())
          .doesNotContain("<script>alert", "<img src=x")
          .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
  }

  @Test
  void a_search_comes_back_in_its_field_and_goes_to_intake() {
    var page = staff(ADMINISTRATOR).open("/b/tokyo/residents?q=%E3%82%AA%E3%83%AC&page=2").html();

    assertThat(page).contains("value=\"オレ\"");
    assertThat(INTAKE.heard("GET", "/branches/tokyo/residents").getFirst().query())
        .contains("q=オレ", "page=2");
  }

  @Test
  void screening_goes_step_by_step_and_errors_stand_at_the_field() {
    var path = "/b/tokyo/volunteers/" + HANAKO_ID;
    INTAKE.on(
        "POST /branches/tokyo/volunteers/.*/screening",
        asked ->
            asked.body().get("clearedUntil").asString().startsWith("2020")
                ? Reply.problem(422, "invalid", Map.of("field", "clearedUntil", "code", "date"))
                : Reply.ok(with(HANAKO, Map.of("status", "CLEARED"))));
    var browser = staff(ADMINISTRATOR);

    var form = browser.open(path);
    var refused =
        browser.send(path + "/screening", "step", "CLEARED", "clearedUntil", "2020-01-01");
    var done = browser.send(path + "/screening", "step", "CLEARED", "clearedUntil", "2027-04-10");

    assertThat(form.html()).contains("Clear for meeting residents");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains("This date is not possible.", "value=\"2020-01-01\"");
    assertThat(done.html()).contains("The step is recorded.");
  }

  @Test
  void a_proposal_shows_both_people_the_reasons_in_words_and_the_next_step() {
    MATCHING.on("GET /branches/tokyo/proposals/" + PAIR, pair("ACCEPTED"));

    var page = staff(ADMINISTRATOR).open("/b/tokyo/proposals/" + PAIR).html();

    assertThat(page)
        .contains("KOVALENKO OLENA", "髙橋 花子", "Why these two: 812 points")
        .contains("about 8 minutes", "6 months between the children", "Saturday Afternoon")
        .contains("240 of 250", "Set the talk of three")
        .doesNotContain("Start the pair</button>");
  }

  @Test
  void a_talk_is_set_in_japan_time_and_a_silent_service_keeps_the_input() {
    var path = "/b/tokyo/proposals/" + PAIR;
    String[] talk = {
      "meetsOn",
      "2026-04-20",
      "meetsAt",
      "10:30",
      "place",
      "ONLINE",
      "link",
      "https://meet.example/x"
    };
    MATCHING.on("GET /branches/tokyo/proposals/" + PAIR, pair("ACCEPTED"));
    MATCHING.on("POST /branches/tokyo/proposals/.*/introduction", _ -> new Reply(503, Map.of()));
    var browser = staff(ADMINISTRATOR);
    browser.open(path);

    var silent = browser.send(path + "/introduction", talk);
    MATCHING.on("POST /branches/tokyo/proposals/.*/introduction", pair("INTRODUCTION"));
    var done = browser.send(path + "/introduction", talk);

    assertThat(silent.status()).isEqualTo(503);
    assertThat(silent.html())
        .contains("Please try again in a minute; your input is kept")
        .contains("value=\"2026-04-20\"", "value=\"10:30\"", "value=\"https://meet.example/x\"");
    assertThat(done.html()).contains("The talk is set.");
    var sent = MATCHING.heard("POST", ".*/introduction").getLast().body();
    assertThat(sent.get("meetsAt").asString()).isEqualTo("2026-04-20T10:30:00+09:00");
  }

  @Test
  void what_was_typed_is_handed_back_when_the_whole_page_is_missing() {
    var path = "/b/tokyo/proposals/" + PAIR;
    MATCHING.on("GET /branches/tokyo/proposals/" + PAIR, pair("PROPOSED"));
    var browser = staff(ADMINISTRATOR);
    browser.open(path);
    MATCHING.breakDown();

    var page = browser.send(path + "/withdrawal", "reason", "moved away");

    assertThat(page.status()).isEqualTo(503);
    assertThat(page.html())
        .contains("Send it again", "name=\"reason\" value=\"moved away\"")
        .contains("action=\"" + path + "/withdrawal\"");
  }

  @Test
  void a_proposal_is_withdrawn_with_a_reason_and_a_pair_started_on_a_day() {
    var path = "/b/tokyo/proposals/" + PAIR;
    MATCHING.on("GET /branches/tokyo/proposals/" + PAIR, pair("INTRODUCTION"));
    MATCHING.on("POST /branches/tokyo/proposals/.*/withdrawal", pair("WITHDRAWN"));
    MATCHING.on("POST /branches/tokyo/pairings/.*/start", pair("ACTIVE"));
    var browser = staff(ADMINISTRATOR);
    browser.open(path);

    browser.send(path + "/withdrawal", "reason", "moved away");
    var started = browser.send(path + "/start", "startsOn", "2026-04-21");

    assertThat(MATCHING.heard("POST", ".*/withdrawal").getLast().body().get("reason").asString())
        .isEqualTo("moved away");
    assertThat(started.path()).isEqualTo("/b/tokyo/pairings/" + PAIR);
    assertThat(started.html()).contains("The pair has started.");
  }

  @Test
  void a_pairing_shows_the_plan_of_both_sides_with_answers() {
    CHECKIN.on(
        "GET /branches/tokyo/checkins",
        page(
            worried("She does not come"),
            with(checkin("DAY_7", "DUE"), Map.of("side", "RESIDENT", "personId", OLENA_ID))));
    CHECKIN.on("POST /branches/tokyo/checkins/.*/seen", worried("She does not come"));
    var browser = staff(ADMINISTRATOR);

    var page = browser.open("/b/tokyo/pairings/" + PAIR).html();
    var seen =
        browser.send("/b/tokyo/pairings/%s/checkins/%s/seen".formatted(PAIR, People.CHECKIN));

    assertThat(page).contains("After one week", "She does not come", "I am worried", "Asked");
    assertThat(seen.html()).contains("Noted as seen.");
  }

  @Test
  void a_letter_says_why_and_is_shown_in_a_frame_that_can_do_nothing() {
    NOTIFICATION.on("GET /branches/tokyo/letters/" + LETTER, letter("UNCERTAIN"));
    NOTIFICATION.on("POST /branches/tokyo/letters/.*/decision", letter("SENT"));
    var browser = staff(ADMINISTRATOR);

    var page = browser.open("/b/tokyo/letters/" + LETTER).html();
    var body = browser.open("/b/tokyo/letters/" + LETTER + "/body");
    browser.open("/b/tokyo/letters/" + LETTER);
    var decided =
        browser.send("/b/tokyo/letters/" + LETTER + "/decision", "decision", "SEND_AGAIN");

    assertThat(page).contains("A pair was proposed", "sandbox=\"\"", "Send it again");
    assertThat(body.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
    assertThat(body.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(decided.html()).contains("Your decision is recorded.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_staff_page_is_whole_in_both_languages(String language) {
    CHECKIN.on("GET /branches/tokyo/checkins", page(checkin("MONTHLY", "PLANNED")));
    NOTIFICATION.on("GET /branches/tokyo/letters", page(letter("SENT")));
    NOTIFICATION.on("GET /branches/tokyo/letters/" + LETTER, letter("SENT"));
    MATCHING.on("GET /branches/tokyo/proposals", page(pair("PROPOSED")));
    var browser = staff(ADMINISTRATOR);

    for (var path :
        List.of(
            "/b",
            "/staff",
            "/sign-in",
            TODAY,
            "/b/tokyo/residents",
            "/b/tokyo/residents/" + OLENA_ID,
            "/b/tokyo/volunteers",
            "/b/tokyo/volunteers/" + HANAKO_ID,
            "/b/tokyo/volunteers/" + HANAKO_ID + "/registration",
            "/b/tokyo/proposals",
            "/b/tokyo/proposals/" + PAIR,
            "/b/tokyo/pairings",
            "/b/tokyo/pairings/" + PAIR,
            "/b/tokyo/letters",
            "/b/tokyo/letters/" + LETTER)) {
      var page = browser.open(path + "?lang=" + language);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.html()).as(path).contains("<html lang=\"" + language + "\"");
      assertThat(page.html())
          .as(path)
          .doesNotContain("??", " style=", "onclick", "<style", "http://");
    }
  }

  @Test
  void how_to_reach_a_resident_safely_stands_beside_the_telephone() {
    shows(Map.of("noCalls", true, "quietHours", Map.of("from", "21:00", "until", "07:00")));

    assertThat(staff(ADMINISTRATOR).open("/b/tokyo/residents/" + OLENA_ID).html())
        .contains("Do not call: somebody else may answer.", "No mail between 21:00 and 07:00.")
        .doesNotContain("Sensitive facts");
  }

  @Test
  void what_is_sensitive_stands_on_the_page_of_those_who_are_told_it() {
    var told = Map.of("dueDate", "2026-09-14", "health", "Asthma <b>", "story", "From Kharkiv");
    shows(Map.of("sensitive", told, "occupation", "Cook", "interests", List.of("MUSIC")));

    assertThat(staff(ADMINISTRATOR).open("/b/tokyo/residents/" + OLENA_ID).html())
        .contains("Sensitive facts", "Sep 14, 2026", "Asthma &lt;b&gt;", "From Kharkiv", "Cook")
        .contains("That you have seen it is recorded.", "Music");
  }

  @Test
  void the_others_are_told_that_there_is_something() {
    shows(Map.of("hidden", true, "sensitive", Map.of()));

    assertThat(staff(ADMINISTRATOR).open("/b/tokyo/residents/" + OLENA_ID).html())
        .contains("that only coordinators are shown")
        .doesNotContain("That you have seen it is recorded.");
  }

  private static void shows(Map<String, Object> further) {
    INTAKE.on("GET /branches/tokyo/residents/" + OLENA_ID, People.with(People.OLENA, further));
  }
}
