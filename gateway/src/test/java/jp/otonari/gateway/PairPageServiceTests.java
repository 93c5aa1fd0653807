package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.PAIR;
import static jp.otonari.gateway.People.checkin;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.pair;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairPageServiceTests extends WithServices {

  private static final String PATH = "/b/tokyo/pairings/" + PAIR;

  private static final Map<String, Object> MEETS = pair("ACTIVE");

  private static final Map<String, Object> PAUSED =
      with(
          with(pair("PAUSED"), Map.of("startsOn", "2026-01-10", "endsOn", "2026-07-10")),
          Map.of(
              "pause",
              Map.of(
                  "from", "2026-04-01",
                  "until", "2026-05-01",
                  "cause", "VOLUNTEER_AWAY",
                  "note", "旅行")));

  private static final Map<String, Object> ENDED =
      with(
          with(pair("ENDED"), Map.of("startsOn", "2025-10-01", "endsOn", "2026-04-01")),
          Map.of(
              "ending",
              Map.of(
                  "reason", "NO_TIME",
                  "endedOn", "2026-03-01",
                  "by", "VOLUNTEER",
                  "note", "new job",
                  "again", "MAYBE")));

  @Test
  void a_pair_is_paused_and_what_does_not_fit_is_told_at_its_field() {
    var browser = staff(ADMINISTRATOR);
    MATCHING.on(
        "POST .*/pause",
        _ -> Reply.problem(422, "invalid", Map.of("field", "until", "code", "date")));
    browser.open(PATH);

    var refused = pauses(browser);
    MATCHING.on("POST .*/pause", PAUSED);
    var done = pauses(browser);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html())
        .contains("id=\"pause-until-error\"", "This date is not possible.")
        .contains("value=\"2027-01-01\"", ">summer trip</textarea>", "id=\"pause\" open");
    assertThat(done.html()).contains("The pause is noted.");
    var sent = MATCHING.heard("POST", "/branches/tokyo/pairings/" + PAIR + "/pause").getLast();
    assertThat(sent.body().path("from").asString()).isEqualTo("2026-04-10");
    assertThat(sent.body().path("cause").asString()).isEqualTo("BY_AGREEMENT");
  }

  @Test
  void all_who_help_stand_in_the_plan_by_name() {
    var member = "33333333-3333-4333-8333-333333333333";
    var asked = checkin("DAY_7", "ANSWERED");
    CHECKIN.on(
        "GET /branches/tokyo/checkins",
        page(
            with(asked, Map.of("side", "RESIDENT", "personId", OLENA_ID)),
            asked,
            with(checkin("DAY_7", "MISSED"), Map.of("personId", member)),
            with(asked, Map.of("personId", member, "dueOn", "2026-07-01"))));

    var page = staff(ADMINISTRATOR).open(PATH).html();

    assertThat(page).contains(">はなこ</bdi>").contains("Never answered");
    assertThat(page.split("#33333333</bdi>", -1)).hasSize(3);
  }

  @Test
  void a_paused_pair_shows_why_and_goes_on_with_the_days_added() {
    MATCHING.on("GET .*/pairings/" + PAIR, PAUSED);
    MATCHING.on("POST .*/resume", MEETS);
    var browser = staff(ADMINISTRATOR);

    var page = browser.open(PATH).html();
    var done = browser.send(PATH + "/resume", "on", "2026-04-10", "extend", "true");

    assertThat(page).contains("Paused", "The otonarisan is away", "旅行", "Change the pause");
    assertThat(done.html()).contains("The pause is over.");
    var sent = MATCHING.heard("POST", ".*/resume").getLast().body();
    assertThat(sent.path("extend").asBoolean()).isTrue();
    assertThat(sent.path("on").asString()).isEqualTo("2026-04-10");
  }

  @Test
  void a_pair_is_extended_and_ended_by_plain_forms() {
    MATCHING.on("POST .*/extension", MEETS);
    MATCHING.on("POST .*/end", ENDED);
    var browser = staff(ADMINISTRATOR);
    browser.open(PATH);

    var extended = browser.send(PATH + "/extension", "endsOn", "2026-12-31");
    var ended =
        browser.send(
            PATH + "/end",
            "on",
            "2026-04-10",
            "reason",
            "GOAL_REACHED",
            "by",
            "RESIDENT",
            "again",
            "GLADLY",
            "note",
            "");

    assertThat(extended.html()).contains("The pair is extended.");
    assertThat(ended.html()).contains("The pair has ended.");
    var sent = MATCHING.heard("POST", ".*/end").getLast().body();
    assertThat(sent.path("reason").asString()).isEqualTo("GOAL_REACHED");
    assertThat(sent.path("again").asString()).isEqualTo("GLADLY");
    assertThat(sent.has("note")).isFalse();
  }

  @Test
  void somebody_is_sought_again_for_who_has_graduated_and_wishes_for_it() {
    var graduated = Map.of("reason", "GRADUATED", "endedOn", "2026-04-01");
    MATCHING.on("GET .*/pairings/" + PAIR, with(pair("ENDED"), Map.of("ending", graduated)));
    MATCHING.on("POST .*/search", _ -> Reply.done());
    var browser = staff(ADMINISTRATOR);

    assertThat(browser.open(PATH).html()).contains("Look for an otonarisan for the resident again");
    var done = browser.send(PATH + "/search");

    assertThat(done.html()).contains("is being sought for the resident again");
    var resident = String.valueOf(pair("ENDED").get("residentId"));
    assertThat(MATCHING.heard("POST", "/branches/tokyo/residents/" + resident + "/search"))
        .hasSize(1);
  }

  @Test
  void a_pair_that_is_over_shows_why_and_takes_only_whether_they_may_meet_again() {
    MATCHING.on("GET .*/pairings/" + PAIR, ENDED);
    MATCHING.on("POST .*/again", _ -> Reply.problem(409, "not-ended"));
    var browser = staff(ADMINISTRATOR);

    var page = browser.open(PATH).html();
    var refused = browser.send(PATH + "/again", "again", "NEVER");

    assertThat(page)
        .contains("No time", "The otonarisan", "new job", "value=\"MAYBE\" checked")
        .doesNotContain("Extend this pair", "End this pair", "for the resident again");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.html()).contains("This pair has not ended yet.");
  }

  @Test
  void living_and_ended_pairs_are_lists_of_their_own() {
    MATCHING.on("GET /branches/tokyo/pairings", page(ENDED));
    var browser = staff(ADMINISTRATOR);

    var page = browser.open("/b/tokyo/pairings?ended=true").html();
    browser.open("/b/tokyo/pairings");

    assertThat(page).contains("No time", "Mar 1, 2026");
    assertThat(MATCHING.heard("GET", ".*/pairings").stream().map(Stub.Heard::query))
        .anyMatch(query -> query.contains("state=ENDED"))
        .anyMatch(query -> query.contains("state=ACTIVE,PAUSED"));
  }

  @Test
  void whom_both_met_before_stands_beside_them() {
    var earlier =
        Map.of(
            "pairingId",
            "66666666-6666-4666-8666-666666666666",
            "residentId",
            OLENA_ID,
            "volunteerId",
            HANAKO_ID,
            "startsOn",
            "2025-01-10",
            "endedOn",
            "2025-07-10",
            "reason",
            "GRADUATED",
            "again",
            "GLADLY");
    var left =
        Map.of(
            "pairingId", "77777777-7777-4777-8777-777777777777",
            "residentId", OLENA_ID,
            "volunteerId", HANAKO_ID,
            "endedOn", "2025-09-10",
            "reason", "WITHDRAWN");
    MATCHING.on(
        "GET .*/residents/" + OLENA_ID + "/history", Map.of("items", List.of(left, earlier)));

    var page = staff(ADMINISTRATOR).open(PATH).html();

    assertThat(page)
        .contains("Earlier pairs", "/b/tokyo/pairings/66666666-6666-4666-8666-666666666666")
        .contains("Graduated", "Gladly again", "One of them left the programme");
  }

  @Test
  void who_is_asked_second_is_shown_as_not_asked_yet() {
    MATCHING.on(
        "GET .*/proposals/" + PAIR, with(pair("PROPOSED"), Map.of("asked", List.of("VOLUNTEER"))));

    assertThat(staff(ADMINISTRATOR).open("/b/tokyo/proposals/" + PAIR).html())
        .contains("Not asked yet", "No answer yet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void the_page_is_whole_in_both_languages_in_every_state(String language) {
    var browser = staff(ADMINISTRATOR);

    for (var pair : List.of(MEETS, PAUSED, ENDED)) {
      MATCHING.on("GET .*/pairings/" + PAIR, pair);
      var page = browser.open(PATH + "?lang=" + language);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.html()).doesNotContain("??").contains("lang=\"" + language + "\"");
    }
  }

  private static Browser.Seen pauses(Browser browser) {
    return browser.send(
        PATH + "/pause",
        "from",
        "2026-04-10",
        "until",
        "2027-01-01",
        "cause",
        "BY_AGREEMENT",
        "note",
        "summer trip");
  }
}
