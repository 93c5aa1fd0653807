package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.PAIR;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.pair;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Teams of displaced households on the staff pages. */
class TeamPageServiceTests extends WithServices {

  private static final String BOARD = "/b/tokyo/teams";
  private static final String TARO_ID = "77777777-7777-4777-8777-777777777777";

  @BeforeEach
  void olenaHasATeamWithHoles() {
    MATCHING.on("GET /branches/tokyo/teams", board(row("ACTIVE")));
    MATCHING.on("GET /branches/tokyo/drafts", page());
  }

  @Test
  void the_board_shows_who_has_which_duty_who_leads_and_who_could_fill_a_hole() {
    var page = staff(ADMINISTRATOR).open(BOARD).html();

    assertThat(page)
        .contains("オレーナ", "/b/tokyo/pairings/" + PAIR + "#team", "Active")
        .contains("はなこ", "Lead", "helps", "Papers and offices")
        .contains("/b/tokyo/pairings/" + PAIR + "/members?volunteerId=" + TARO_ID)
        .contains("Ask #77777777 …", "for オレーナ, School", "Nobody who fits has room.")
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
  void nobody_of_another_branch_sees_them() {
    assertThat(coordinator("teams@example.jp", "chiba").open(BOARD).status()).isEqualTo(403);
    assertThat(visitor("en").open(BOARD).path()).isEqualTo("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_page_is_whole_in_both_languages(String language) {
    var browser = staff(ADMINISTRATOR);

    for (var path : List.of(BOARD)) {
      var shown = browser.open(path + "?lang=" + language);
      assertThat(shown.status()).as(path).isEqualTo(200);
      assertThat(shown.html()).doesNotContain("??", "team-duty.", "member-state.", "{0}");
    }
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

  private static Map<String, Object> seat(String id, boolean lead, String... duties) {
    return Map.of(
        "volunteerId",
        id,
        "duties",
        List.of(duties),
        "lead",
        lead,
        "score",
        640,
        "sharedLanguages",
        List.of("en"));
  }
}
