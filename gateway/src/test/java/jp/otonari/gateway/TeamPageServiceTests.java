package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.PAIR;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.pair;
import static jp.otonari.gateway.People.seat;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Teams of displaced households on the staff pages. */
class TeamPageServiceTests extends WithServices {

  private static final String BOARD = "/b/tokyo/teams";
  private static final String SUGGESTED = "/b/tokyo/matching/" + OLENA_ID + "/team";
  private static final String JUN_ID = "88888888-8888-4888-8888-888888888888";
  private static final String TARO_ID = "77777777-7777-4777-8777-777777777777";

  @BeforeEach
  void olenaHasATeamWithHoles() {
    MATCHING.on("GET /branches/tokyo/teams", board(row("ACTIVE")));
    MATCHING.on("GET /branches/tokyo/drafts", page());
    MATCHING.on("POST /branches/tokyo/residents/" + OLENA_ID + "/team", suggested(Map.of()));
    MATCHING.on("POST /branches/tokyo/teams", pair("PROPOSED"));
  }

  @Test
  void the_board_shows_who_has_which_duty_who_leads_and_who_could_fill_a_hole() {
    var page = staff(ADMINISTRATOR).open(BOARD).html();

    assertThat(page)
        .contains("オレーナ", "/b/tokyo/pairings/" + PAIR + "#team", "Active")
        .contains("はなこ", "Lead", "helps", "Papers and offices")
        .contains("/b/tokyo/pairings/" + PAIR + "/members?volunteerId=" + TARO_ID)
        .contains("Ask #77777777 …", "for オレーナ, School", "Nobody is suggested.")
        .containsOnlyOnce("aria-current=\"page\"")
        .contains("href=\"/b/tokyo/teams\" aria-current=\"page\"");
    assertThat(page.split(">Nobody<", -1)).hasSize(4);
  }

  @Test
  void a_team_that_is_still_asked_leads_to_its_proposal_and_holes_come_first() {
    var whole =
        with(
            row("PROPOSED"),
            Map.of(
                "pairingId",
                TARO_ID,
                "residentId",
                TARO_ID,
                "team",
                Map.of(
                    "members",
                    List.of(member(HANAKO_ID, true, "ASKED", "DAILY_LIFE")),
                    "holes",
                    List.of())));
    MATCHING.on("GET /branches/tokyo/teams", board(whole, row("ACTIVE")));

    var page = staff(ADMINISTRATOR).open(BOARD).html();

    assertThat(page).contains("/b/tokyo/proposals/" + TARO_ID + "#team", "asked");
    assertThat(page.indexOf("オレーナ")).isLessThan(page.indexOf("/proposals/" + TARO_ID));
  }

  @Test
  void a_pair_for_which_somebody_stands_in_is_no_team() {
    var standIn = Map.of("members", List.of(member(HANAKO_ID, true, "MEMBER")), "holes", List.of());
    MATCHING.on("GET /branches/tokyo/teams", board(with(row("ACTIVE"), Map.of("team", standIn))));

    assertThat(staff(ADMINISTRATOR).open(BOARD).html())
        .contains("No displaced household has a team yet.")
        .doesNotContain(PAIR);
  }

  @Test
  void displaced_households_that_were_not_asked_yet_lead_to_the_team_they_could_have() {
    var draft =
        with(
            pair("PROPOSED"),
            Map.of(
                "household",
                "DISPLACED",
                "municipality",
                "13108",
                "since",
                "2026-04-02",
                "locked",
                false));
    MATCHING.on("GET /branches/tokyo/teams", board());
    MATCHING.on(
        "GET /branches/tokyo/drafts",
        page(draft, with(draft, Map.of("household", "FAMILY", "residentId", TARO_ID))));

    assertThat(staff(ADMINISTRATOR).open(BOARD).html())
        .contains("/b/tokyo/matching/" + OLENA_ID + "/team", "8 days")
        .doesNotContain(TARO_ID);
  }

  @Test
  void the_board_says_when_matching_is_silent() {
    var browser = staff(ADMINISTRATOR);
    MATCHING.breakDown();

    assertThat(browser.open(BOARD).html())
        .contains("The matching service does not answer at the moment.");
  }

  @Test
  void the_best_team_shows_who_would_take_what_and_what_is_missing() {
    var page = staff(ADMINISTRATOR).open(SUGGESTED).html();

    assertThat(page)
        .contains("A team for オレーナ", "はなこ", "Lead", "Daily life, Japanese", "640 points")
        .contains("English", "Proved the best", "Nobody for: School", "Ask all of them now")
        .contains("value=\"%s.DAILY_LIFE.JAPANESE.lead\"".formatted(HANAKO_ID))
        .doesNotContain("Interpreter needed");
    assertThat(MATCHING.heard("POST", ".*/teams")).isEmpty();
  }

  @Test
  void what_is_not_proved_and_needs_an_interpreter_says_so() {
    MATCHING.on(
        "POST /branches/tokyo/residents/.*/team",
        suggested(Map.of("proved", false, "needsInterpreter", true, "holes", List.of())));

    assertThat(staff(ADMINISTRATOR).open(SUGGESTED).html())
        .contains("a better one may be possible", "Interpreter needed")
        .doesNotContain("Proved the best", "Nobody for:");
  }

  @Test
  void where_no_team_is_possible_the_page_says_where_to_look() {
    MATCHING.on("POST /branches/tokyo/residents/.*/team", suggested(Map.of("members", List.of())));

    assertThat(staff(ADMINISTRATOR).open(SUGGESTED).html())
        .contains("No team is possible at the moment", "/b/tokyo/matching/unblock")
        .doesNotContain("Ask all of them now");
  }

  @Test
  void everybody_is_asked_as_the_page_showed_them() {
    MATCHING.on("GET /branches/tokyo/proposals/" + PAIR, pair("PROPOSED"));
    var browser = staff(ADMINISTRATOR);
    browser.open(SUGGESTED);

    var asked = browser.send(SUGGESTED, team());

    assertThat(asked.path()).isEqualTo("/b/tokyo/proposals/" + PAIR);
    assertThat(asked.html()).contains("everybody of the team are asked");
    var sent = MATCHING.heard("POST", ".*/teams").getFirst().body();
    assertThat(sent.path("residentId").asString()).isEqualTo(OLENA_ID);
    assertThat(sent.path("members").size()).isEqualTo(3);
    assertThat(sent.at("/members/0/duties").toString()).isEqualTo("[\"DAILY_LIFE\",\"JAPANESE\"]");
    assertThat(sent.at("/members/0/lead").asBoolean()).isTrue();
    assertThat(sent.at("/members/1/lead").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "409, no-room, somebody has no room any more",
    "409, resident-taken, was asked for another pair or team meanwhile",
    "422, invalid, Please check",
    "503, '', Please try again in a minute"
  })
  void a_refusal_is_told_in_words_beside_the_team_as_it_is_now(
      int status, String type, String words) {
    MATCHING.on("POST /branches/tokyo/teams", _ -> Reply.problem(status, type));
    var browser = staff(ADMINISTRATOR);
    browser.open(SUGGESTED);

    var refused = browser.send(SUGGESTED, team());

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.html()).contains(words, "A team for オレーナ", "Ask all of them now");
  }

  @Test
  void only_a_displaced_household_is_led_to_a_team_and_who_is_not_known_has_none() {
    var browser = staff(ADMINISTRATOR);
    var path = "/b/tokyo/matching/" + OLENA_ID;
    MATCHING.on("GET /branches/tokyo/residents/.*/candidates", candidates("DISPLACED"));
    var displaced = browser.open(path).html();
    MATCHING.on("GET /branches/tokyo/residents/.*/candidates", candidates("FAMILY"));
    var family = browser.open(path).html();

    assertThat(displaced).contains(SUGGESTED);
    assertThat(family).doesNotContain(SUGGESTED);
    assertThat(browser.open("/b/tokyo/matching/" + TARO_ID + "/team").status()).isEqualTo(404);
  }

  @Test
  void nobody_of_another_branch_sees_them() {
    var elsewhere = coordinator("teams@example.jp", "chiba");

    for (var path : List.of(BOARD, SUGGESTED)) {
      assertThat(elsewhere.open(path).status()).isEqualTo(403);
      assertThat(visitor("en").open(path).path()).isEqualTo("/sign-in");
    }
    elsewhere.open("/b/chiba/today");
    assertThat(elsewhere.send(SUGGESTED, team()).status()).isEqualTo(403);
    assertThat(MATCHING.heard("POST", ".*/teams")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_page_is_whole_in_both_languages(String language) {
    var browser = staff(ADMINISTRATOR);

    for (var path : List.of(BOARD, SUGGESTED)) {
      var shown = browser.open(path + "?lang=" + language);
      assertThat(shown.status()).as(path).isEqualTo(200);
      assertThat(shown.html()).doesNotContain("??", "team-duty.", "member-state.", "{0}");
    }
  }

  private static Map<String, Object> suggested(Map<String, Object> changes) {
    return with(
        Map.of(
            "residentId",
            OLENA_ID,
            "members",
            List.of(
                seat(HANAKO_ID, true, "DAILY_LIFE", "JAPANESE"),
                seat(TARO_ID, false, "PROCEDURES"),
                seat(JUN_ID, false, "HEALTH_CARE")),
            "holes",
            List.of("SCHOOL"),
            "needsInterpreter",
            false,
            "proved",
            true),
        changes);
  }

  private static String[] team() {
    return new String[] {
      "member", HANAKO_ID + ".DAILY_LIFE.JAPANESE.lead",
      "member", TARO_ID + ".PROCEDURES",
      "member", JUN_ID + ".HEALTH_CARE",
      "member", "x.SCHOOL"
    };
  }

  private static Map<String, Object> candidates(String household) {
    return Map.of(
        "residentId",
        OLENA_ID,
        "since",
        "2026-04-02",
        "household",
        household,
        "municipality",
        "13108",
        "candidates",
        List.of(),
        "removedBy",
        List.of());
  }

  private static Map<String, Object> board(Object... rows) {
    return Map.of("items", List.of(rows));
  }

  private static Map<String, Object> row(String state) {
    return Map.of(
        "pairingId",
        PAIR,
        "state",
        state,
        "residentId",
        OLENA_ID,
        "volunteerId",
        HANAKO_ID,
        "team",
        Map.of(
            "members",
            List.of(member(HANAKO_ID, true, "MEMBER", "DAILY_LIFE", "JAPANESE")),
            "holes",
            List.of("PROCEDURES", "SCHOOL", "HEALTH_CARE")),
        "substitutes",
        List.of(seat(TARO_ID, false, "PROCEDURES", "SCHOOL")));
  }

  private static Map<String, Object> member(
      String id, boolean lead, String state, String... duties) {
    return Map.of("volunteerId", id, "duties", List.of(duties), "lead", lead, "state", state);
  }
}
