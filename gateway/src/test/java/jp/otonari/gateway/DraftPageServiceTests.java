package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.seat;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Drafts of a round, and how the office has them asked. */
class DraftPageServiceTests extends WithServices {

  private static final String MATCHING_PAGE = "/b/tokyo/matching";
  private static final String TARO_ID = "77777777-7777-4777-8777-777777777777";
  private static final String TEAM = String.join(".", OLENA_ID, HANAKO_ID, HANAKO_ID, TARO_ID);
  private static final String BOTH = OLENA_ID + "." + HANAKO_ID;

  @BeforeEach
  void olenaIsToMeetHanako() {
    MATCHING.on("GET /branches/tokyo/round", round(Map.of()));
    MATCHING.on("GET /branches/tokyo/drafts", page(draft()));
    MATCHING.on("POST /branches/tokyo/drafts/approval", outcome("ASKED"));
  }

  @Test
  void the_round_is_told_in_one_sentence_and_each_draft_with_its_reasons() {
    var page = staff(ADMINISTRATOR).open(MATCHING_PAGE).html();

    assertThat(page)
        .contains("1 draft, proved the best for all 14 who wait together.")
        .contains("They are asked on Nov 30, 2026", "unless you decide otherwise")
        .contains("オレーナ and はなこ", MATCHING_PAGE + "/" + OLENA_ID)
        .contains("Here because of war or danger", "8 days", "812 points")
        .contains("Near each other: about 8 minutes", "Similar stage of life: 6 months between")
        .doesNotContain("A common language:");
  }

  @Test
  void nobody_is_asked_by_itself_when_the_branch_wants_to_decide() {
    MATCHING.on("GET /branches/tokyo/round", round(Map.of("certified", false)));

    assertThat(staff(ADMINISTRATOR).open(MATCHING_PAGE).html())
        .contains("1 draft, the best found for all 14", "Nobody is asked until you say so.");
  }

  @Test
  void an_empty_list_says_why_it_is_empty() {
    MATCHING.on("GET /branches/tokyo/drafts", page());
    MATCHING.on("GET /branches/tokyo/round", round(Map.of("drafts", 0)));
    var browser = staff(ADMINISTRATOR);

    var nobodyFits = browser.open(MATCHING_PAGE).html();
    MATCHING.on("GET /branches/tokyo/round", round(Map.of("drafts", 0, "waiting", 0)));
    var nobodyWaits = browser.open(MATCHING_PAGE).html();
    MATCHING.on("GET /branches/tokyo/round", _ -> Reply.problem(404, "not-found"));
    var young = browser.open(MATCHING_PAGE).html();

    assertThat(nobodyFits).contains("nobody fits the 13 residents who wait");
    assertThat(nobodyWaits).contains("Nobody waits for an otonarisan.");
    assertThat(young).contains("The branch has not been looked at yet.");
  }

  @Test
  void the_ticked_drafts_are_shown_before_anybody_is_asked() {
    var browser = staff(ADMINISTRATOR);
    browser.open(MATCHING_PAGE);

    var check = browser.send(MATCHING_PAGE + "/approval", "check", "true", "draft", BOTH);
    var asked = MATCHING.changes();
    var done = browser.send(MATCHING_PAGE + "/approval", "draft", BOTH);

    assertThat(check.html()).contains("Ask these people?", "オレーナ and はなこ", BOTH);
    assertThat(asked).isEmpty();
    assertThat(done.html()).contains("Both are asked");
    assertThat(MATCHING.changes().getFirst().body().toString())
        .isEqualTo(
            "{\"drafts\":[{\"residentId\":\"%s\",\"volunteerId\":\"%s\"}]}"
                .formatted(OLENA_ID, HANAKO_ID));
  }

  @Test
  void all_of_them_can_be_chosen_at_once() {
    var browser = staff(ADMINISTRATOR);
    browser.open(MATCHING_PAGE);

    var check = browser.send(MATCHING_PAGE + "/approval", "check", "true", "all", "true");

    assertThat(check.html()).contains("Ask both now", BOTH).doesNotContain("most urgent");
    assertThat(MATCHING.heard("GET", ".*/drafts").getLast().query()).contains("size=200");
  }

  @Test
  void nothing_ticked_asks_nobody() {
    var browser = staff(ADMINISTRATOR);
    browser.open(MATCHING_PAGE);

    assertThat(browser.send(MATCHING_PAGE + "/approval", "check", "true").html())
        .contains("No draft was ticked.");
    assertThat(browser.send(MATCHING_PAGE + "/approval", "draft", "x").html())
        .contains("No draft was ticked.");
    assertThat(MATCHING.changes()).isEmpty();
  }

  @Test
  void another_language_of_the_question_leads_back_to_the_drafts() {
    assertThat(staff(ADMINISTRATOR).open(MATCHING_PAGE + "/approval?lang=ja").path())
        .isEqualTo(MATCHING_PAGE);
  }

  @Test
  void more_than_can_be_asked_at_once_are_asked_by_urgency_and_the_page_says_so() {
    MATCHING.on("GET /branches/tokyo/drafts", with(page(draft()), Map.of("total", 312)));
    var browser = staff(ADMINISTRATOR);

    var list = browser.open(MATCHING_PAGE);
    var check = browser.send(MATCHING_PAGE + "/approval", "check", "true", "all", "true");

    assertThat(list.html()).contains("Ask the 200 most urgent of 312 …");
    assertThat(check.html()).contains("These are the 1 most urgent of 312.");
  }

  @Test
  void a_team_is_shown_ticked_and_sent_as_the_coordinator_saw_it() {
    MATCHING.on("GET /branches/tokyo/drafts", page(team()));
    var browser = staff(ADMINISTRATOR);

    var list = browser.open(MATCHING_PAGE);
    var check = browser.send(MATCHING_PAGE + "/approval", "check", "true", "draft", TEAM);
    var done = browser.send(MATCHING_PAGE + "/approval", "draft", TEAM);

    assertThat(list.html())
        .contains("A team for オレーナ", MATCHING_PAGE + "/" + OLENA_ID + "/team", "Lead")
        .contains("はなこ: Daily life, Japanese", "#77777777: School", "Nobody for: Papers")
        .contains("Interpreter needed", "find an interpreter first")
        .contains("Ask オレーナ and the team: はなこ, #77777777", "value=\"" + TEAM + "\"");
    assertThat(check.html())
        .contains("オレーナ and the team: はなこ, #77777777", "value=\"" + TEAM + "\"")
        .contains("Everybody who is named here", "Ask all of them now");
    assertThat(done.html())
        .contains("オレーナ and the team: はなこ, #77777777", "Everybody is asked")
        .doesNotContain("Both are asked");
    assertThat(MATCHING.changes().getFirst().body().at("/drafts/0/members").toString())
        .isEqualTo("[\"%s\",\"%s\"]".formatted(HANAKO_ID, TARO_ID));
  }

  @Test
  void who_meets_whom_is_named_however_many_they_are() {
    var ids =
        IntStream.range(0, 600).mapToObj("%08d-0000-4000-8000-000000000000"::formatted).toList();
    INTAKE.on(
        "POST /branches/tokyo/people",
        asked ->
            asked.body().path("ids").size() > 500
                ? Reply.problem(422, "invalid")
                : Reply.ok(named(asked.body().path("ids").valueStream())));
    var all = new ArrayList<>(List.of("check", "true"));
    for (int i = 0; i < ids.size(); i += 6) {
      all.addAll(List.of("draft", String.join(".", ids.subList(i, i + 6))));
    }
    var browser = staff(ADMINISTRATOR);
    browser.open(MATCHING_PAGE);

    var check = browser.send(MATCHING_PAGE + "/approval", all.toArray(String[]::new));

    assertThat(check.html()).contains("N00000000", "N00000599").doesNotContain("#0000");
  }

  @Test
  void what_changed_meanwhile_is_said_for_each() {
    MATCHING.on("POST /branches/tokyo/drafts/approval", outcome("CHANGED"));
    var browser = staff(ADMINISTRATOR);
    browser.open(MATCHING_PAGE);

    var changed = browser.send(MATCHING_PAGE + "/approval", "draft", BOTH);
    MATCHING.on("POST /branches/tokyo/drafts/approval", outcome("TAKEN"));
    browser.open(MATCHING_PAGE);
    var taken = browser.send(MATCHING_PAGE + "/approval", "draft", BOTH);

    assertThat(changed.html()).contains("the draft is another one by now");
    assertThat(taken.html()).contains("one of them was asked before");
  }

  @Test
  void a_silent_service_loses_no_choice() {
    MATCHING.on("POST /branches/tokyo/drafts/approval", _ -> new Reply(503, Map.of()));
    var browser = staff(ADMINISTRATOR);
    browser.open(MATCHING_PAGE);

    var page = browser.send(MATCHING_PAGE + "/approval", "draft", BOTH);

    assertThat(page.status()).isEqualTo(503);
    assertThat(page.html()).contains("Please try again in a minute", "value=\"" + BOTH + "\"");
  }

  @Test
  void the_list_says_when_matching_is_silent() {
    var browser = staff(ADMINISTRATOR);
    MATCHING.breakDown();

    assertThat(browser.open(MATCHING_PAGE).html())
        .contains("The matching service does not answer at the moment.");
  }

  private static Map<String, Object> round(Map<String, Object> changes) {
    var plain =
        with(
            Map.of(
                "day",
                "2026-11-30",
                "solvedAt",
                "2026-11-30T05:00:00+09:00",
                "certified",
                true,
                "objective",
                1_612,
                "drafts",
                1,
                "waiting",
                13,
                "targets",
                List.of()),
            changes);
    return changes.containsKey("certified")
        ? plain
        : with(plain, Map.of("releasesAt", "2026-11-30T09:00:00+09:00"));
  }

  private static Map<String, Object> draft() {
    return with(
        People.pair("PROPOSED"),
        Map.of(
            "household",
            "DISPLACED",
            "municipality",
            "13108",
            "since",
            "2026-04-02",
            "urgency",
            800,
            "draftedAt",
            "2026-11-30T05:00:00+09:00",
            "locked",
            false));
  }

  private static Map<String, Object> team() {
    return with(
        draft(),
        Map.of(
            "team",
            Map.of(
                "members",
                List.of(
                    seat(HANAKO_ID, true, "DAILY_LIFE", "JAPANESE"),
                    seat(TARO_ID, false, "SCHOOL")),
                "holes",
                List.of("PROCEDURES", "HEALTH_CARE"),
                "needsInterpreter",
                true)));
  }

  private static Map<String, Object> named(Stream<JsonNode> ids) {
    return page(
        ids.map(JsonNode::asString)
            .map(id -> Map.of("personId", id, "callName", "N" + id.substring(0, 8)))
            .toArray());
  }

  private static Map<String, Object> outcome(String outcome) {
    return Map.of(
        "items",
        List.of(Map.of("residentId", OLENA_ID, "volunteerId", HANAKO_ID, "outcome", outcome)));
  }
}
