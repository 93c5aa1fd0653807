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
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The team on the pages of a proposal and of a pair: who is in it, who comes, who goes. */
class MemberPageServiceTests extends WithServices {

  private static final String PATH = "/b/tokyo/pairings/" + PAIR;
  private static final String PROPOSAL = "/b/tokyo/proposals/" + PAIR;
  private static final String TARO_ID = "77777777-7777-4777-8777-777777777777";
  private static final String JUN_ID = "88888888-8888-4888-8888-888888888888";
  private static final String AKI_ID = "99999999-9999-4999-8999-999999999999";
  private static final String SENT = "/branches/tokyo/pairings/" + PAIR + "/members";

  @BeforeEach
  void olenaHasATeam() {
    MATCHING.on("GET .*/(pairings|proposals)/" + PAIR, inTeam("ACTIVE"));
    MATCHING.on(
        "GET /branches/tokyo/teams",
        Map.of(
            "items",
            List.of(
                Map.of(
                    "pairingId",
                    PAIR,
                    "state",
                    "ACTIVE",
                    "residentId",
                    OLENA_ID,
                    "volunteerId",
                    HANAKO_ID,
                    "team",
                    team(),
                    "substitutes",
                    List.of(
                        Map.of(
                            "volunteerId",
                            AKI_ID,
                            "duties",
                            List.of("SCHOOL", "HEALTH_CARE"),
                            "lead",
                            false,
                            "score",
                            640,
                            "sharedLanguages",
                            List.of("en")))))));
  }

  @Test
  void a_team_stands_on_the_page_of_its_pair_with_duties_days_and_what_was_handed_over() {
    var page = staff(ADMINISTRATOR).open(PATH).html();

    assertThat(page)
        .contains("id=\"team\"", "Daily life, Japanese", "since Apr 10, 2026", "Lead")
        .contains("helps", "asked", "has left", "Nobody for: School, Health and doctors")
        .contains("Form 7 &lt;b&gt;", "could take: School, Health and doctors · 640 points")
        .contains("#77777777: take the question back", "id=\"leaving-" + TARO_ID + "\"")
        .doesNotContain("leaving-" + HANAKO_ID, "leaving-" + JUN_ID, "error.", " open>");
  }

  @Test
  void the_board_opens_the_form_with_who_could_and_for_what() {
    var page =
        staff(ADMINISTRATOR)
            .open(PATH + "/members?volunteerId=" + AKI_ID + "&duties=SCHOOL&duties=HEALTH_CARE")
            .html();

    assertThat(page)
        .containsPattern("id=\"asking\" open")
        .containsPattern("value=\"" + AKI_ID + "\" checked")
        .containsPattern("value=\"SCHOOL\" checked")
        .containsPattern("value=\"HEALTH_CARE\" checked")
        .doesNotContainPattern("value=\"JAPANESE\" checked");
  }

  @Test
  void one_more_is_asked_and_what_does_not_fit_is_told_at_its_field() {
    MATCHING.on(
        "POST " + SENT,
        _ ->
            Reply.problem(
                422,
                "invalid",
                Map.of("field", "duties", "code", "date"),
                Map.of("field", "until", "code", "date")));
    var browser = staff(ADMINISTRATOR);
    browser.open(PATH);

    var refused = asks(browser);
    MATCHING.on("POST " + SENT, inTeam("ACTIVE"));
    var asked = asks(browser);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html())
        .contains("id=\"asking-duties-error\"", "Please tick open duties only")
        .contains("id=\"asking-until-error\"", "value=\"2026-04-20\"")
        .containsPattern("id=\"asking\" open")
        .containsPattern("value=\"" + AKI_ID + "\" checked")
        .doesNotContain("id=\"pause-until-error\"");
    assertThat(asked.path()).isEqualTo(PATH);
    assertThat(asked.html()).contains("Asked. The letter says until when to answer.");
    var sent = MATCHING.heard("POST", SENT).getLast().body();
    assertThat(sent.path("volunteerId").asString()).isEqualTo(AKI_ID);
    assertThat(sent.path("duties").toString()).isEqualTo("[\"SCHOOL\",\"HEALTH_CARE\"]");
    assertThat(sent.path("until").asString()).isEqualTo("2026-04-20");
  }

  @Test
  void nobody_chosen_is_told_and_no_day_means_for_good() {
    MATCHING.on(
        "POST " + SENT,
        _ -> Reply.problem(422, "invalid", Map.of("field", "volunteerId", "code", "required")));
    var browser = staff(ADMINISTRATOR);
    browser.open(PATH);

    var refused = browser.send(PATH + "/members", "until", "");

    assertThat(refused.html()).contains("Please choose somebody.");
    assertThat(MATCHING.heard("POST", SENT).getLast().body().has("until")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"no-room, has no room any more", "in-team, is in the team", "proposal-closed, over"})
  void a_refusal_is_told_in_words(String type, String words) {
    MATCHING.on("POST " + SENT, _ -> Reply.problem(409, type));
    var browser = staff(ADMINISTRATOR);
    browser.open(PATH);

    var refused = asks(browser);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.html()).contains(words, "id=\"asking\" open");
  }

  @Test
  void somebody_else_is_found_by_name_and_no_name_is_in_an_address() {
    INTAKE.on(
        "GET /branches/tokyo/volunteers",
        asked ->
            Reply.ok(
                asked.query().contains("q=さとう")
                    ? page(with(People.HANAKO, Map.of("volunteerId", AKI_ID)))
                    : page()));
    var browser = staff(ADMINISTRATOR);
    browser.open(PATH);

    var found = browser.send(PATH + "/members", "search", " さとう ", "find", "true");
    var nobody = browser.send(PATH + "/members", "search", "x", "find", "true");

    assertThat(found.html())
        .contains("髙橋 花子", "value=\"さとう\"", "id=\"asking\" open")
        .containsPattern("name=\"volunteerId\" value=\"" + AKI_ID + "\"");
    assertThat(nobody.html()).contains("Nobody fits this search.");
    assertThat(found.path()).isEqualTo(PATH + "/members");
    assertThat(INTAKE.heard("GET", ".*/volunteers").getLast().query()).contains("status=CLEARED");
    assertThat(MATCHING.heard("POST", SENT)).isEmpty();
  }

  @Test
  void who_leaves_hands_over_and_a_fault_stands_in_the_form_of_this_member_only() {
    var leaving = SENT + "/" + JUN_ID + "/leaving";
    MATCHING.on("GET .*/pairings/" + PAIR, with(inTeam("ACTIVE"), Map.of("team", twoMembers())));
    MATCHING.on(
        "POST " + leaving,
        _ -> Reply.problem(422, "invalid", Map.of("field", "on", "code", "date")));
    var browser = staff(ADMINISTRATOR);
    browser.open(PATH);

    var refused = leaves(browser, "2026-12-01");
    MATCHING.on("POST " + leaving, inTeam("ACTIVE"));
    var left = leaves(browser, "2026-04-09");

    assertThat(refused.html())
        .contains("id=\"leaving-" + JUN_ID + "-on-error\"", "value=\"2026-12-01\"", ">Form 7</text")
        .containsPattern("id=\"leaving-" + JUN_ID + "\" open")
        .doesNotContainPattern("id=\"leaving-" + TARO_ID + "\" open")
        .doesNotContain("leaving-" + TARO_ID + "-on-error\" class", "end-on-error\" class")
        .doesNotContainPattern("id=\"asking\" open");
    assertThat(left.html()).contains("The team is shown as it is now.");
    var sent = MATCHING.heard("POST", leaving).getLast().body();
    assertThat(sent.path("on").asString()).isEqualTo("2026-04-09");
    assertThat(sent.path("handOver").asString()).isEqualTo("Form 7");
  }

  @Test
  void a_proposal_has_its_team_too_and_its_forms_come_back_there() {
    MATCHING.on("GET .*/(pairings|proposals)/" + PAIR, inTeam("PROPOSED"));
    MATCHING.on("POST " + SENT, _ -> Reply.problem(409, "no-room"));
    var browser = staff(ADMINISTRATOR);

    var shown = browser.open(PROPOSAL).html();
    var refused = asks(browser);
    MATCHING.on("POST " + SENT, inTeam("PROPOSED"));
    var asked = asks(browser);

    assertThat(shown).contains("id=\"team\"", "Ask one more", "Withdraw this proposal");
    assertThat(refused.html()).contains("id=\"asking\" open", "Withdraw this proposal");
    assertThat(asked.path()).isEqualTo(PROPOSAL);
  }

  @Test
  void somebody_can_stand_in_for_the_volunteer_of_a_pair_but_not_when_it_is_over() {
    MATCHING.on("GET .*/pairings/" + PAIR, pair("ACTIVE"));
    var browser = staff(ADMINISTRATOR);
    var living = browser.open(PATH).html();
    var ended = Map.of("reason", "GRADUATED", "endedOn", "2026-04-01");
    MATCHING.on("GET .*/pairings/" + PAIR, with(inTeam("ENDED"), Map.of("ending", ended)));
    var over = browser.open(PATH).html();

    assertThat(living)
        .contains("Ask somebody to stand in", "Only until", "Without a day they stay until")
        .doesNotContain("name=\"duties\"", "Ask one more");
    assertThat(over)
        .contains("id=\"team\"", "Daily life, Japanese", "Form 7")
        .doesNotContain("Ask one more", "leaving-", "id=\"asking\"");
    assertThat(MATCHING.heard("GET", ".*/proposals/.*")).isEmpty();
  }

  @Test
  void nobody_of_another_branch_opens_the_form() {
    var path = PATH + "/members?volunteerId=" + AKI_ID;

    var elsewhere = coordinator("members@example.jp", "chiba");

    assertThat(elsewhere.open(path).status()).isEqualTo(403);
    assertThat(visitor("en").open(path).path()).isEqualTo("/sign-in");
    elsewhere.open("/b/chiba/today");
    assertThat(asks(elsewhere).status()).isEqualTo(403);
    assertThat(leaves(elsewhere, "2026-04-09").status()).isEqualTo(403);
    assertThat(MATCHING.heard("POST", SENT + ".*")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void the_team_is_whole_in_both_languages(String language) {
    var browser = staff(ADMINISTRATOR);

    for (var path : List.of(PATH, PROPOSAL, PATH + "/members")) {
      var shown = browser.open(path + "?lang=" + language);
      assertThat(shown.status()).as(path).isEqualTo(200);
      assertThat(shown.html()).doesNotContain("??", "team-duty.", "member-state.", "{0}");
    }
  }

  private static Browser.Seen asks(Browser browser) {
    return browser.send(
        PATH + "/members",
        "volunteerId",
        AKI_ID,
        "duties",
        "SCHOOL",
        "duties",
        "HEALTH_CARE",
        "until",
        "2026-04-20");
  }

  private static Browser.Seen leaves(Browser browser, String on) {
    return browser.send(PATH + "/members/" + JUN_ID + "/leaving", "on", on, "handOver", " Form 7 ");
  }

  private static Map<String, Object> inTeam(String state) {
    return with(pair(state), Map.of("team", team()));
  }

  private static Map<String, Object> team() {
    return Map.of(
        "members",
        List.of(
            member(HANAKO_ID, true, "MEMBER", Map.of("from", "2026-04-10")),
            member(TARO_ID, false, "ASKED", Map.of("duties", List.of("PROCEDURES"))),
            member(JUN_ID, false, "LEFT", Map.of("until", "2026-04-09"))),
        "holes",
        List.of("SCHOOL", "HEALTH_CARE"),
        "handOver",
        "Form 7 <b>");
  }

  private static Map<String, Object> twoMembers() {
    return Map.of(
        "members",
        List.of(
            member(HANAKO_ID, true, "MEMBER", Map.of()),
            member(TARO_ID, false, "MEMBER", Map.of("duties", List.of("PROCEDURES"))),
            member(JUN_ID, false, "MEMBER", Map.of("duties", List.of("SCHOOL")))),
        "holes",
        List.of());
  }

  private static Map<String, Object> member(
      String id, boolean lead, String state, Map<String, Object> changes) {
    return with(
        Map.of(
            "volunteerId",
            id,
            "duties",
            List.of("DAILY_LIFE", "JAPANESE"),
            "lead",
            lead,
            "state",
            state),
        changes);
  }
}
