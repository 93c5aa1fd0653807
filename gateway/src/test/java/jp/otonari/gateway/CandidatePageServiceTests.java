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

/** Who could meet a resident, side by side, and what the office decides against the round. */
class CandidatePageServiceTests extends WithServices {

  private static final String RESIDENT = "/b/tokyo/matching/" + OLENA_ID;
  private static final String OVERRIDES = "/b/tokyo/matching/overrides";
  private static final String OTHER_ID = "77777777-7777-4777-8777-777777777777";
  private static final String OVERRIDE = "99999999-9999-4999-8999-999999999999";

  @BeforeEach
  void olenaCouldMeetTwo() {
    MATCHING.on(
        "GET /branches/tokyo/residents/" + OLENA_ID + "/candidates",
        candidates(candidate(HANAKO_ID, 0), candidate(OTHER_ID, 140)));
    MATCHING.on("GET /branches/tokyo/proposals/" + PAIR, pair("PROPOSED"));
    MATCHING.on("POST /branches/tokyo/overrides/cost", Map.of("cost", 140, "changes", 2));
    MATCHING.on("POST /branches/tokyo/overrides", _ -> new Reply(201, override("LOCK")));
    MATCHING.on("GET /branches/tokyo/overrides", page(override("LOCK")));
    MATCHING.on("DELETE /branches/tokyo/overrides/.*", _ -> Reply.done());
  }

  @Test
  void candidates_stand_side_by_side_with_reasons_and_the_cost_of_choosing_otherwise() {
    var page = staff(ADMINISTRATOR).open(RESIDENT).html();

    assertThat(page)
        .contains("Who could meet オレーナ", "The choice of the round")
        .contains("812 points", "about 8 minutes", "240 of 250", "1 of 2 places taken")
        .contains("All pairs together lose 140 points: somebody gets an otonarisan who fits less")
        .contains("Too far away: 12 otonarisan out");
  }

  @ParameterizedTest
  @CsvSource({
    "0, It costs the others nothing",
    "59, hardly any difference",
    "60, who fits less well",
    "549, who fits less well",
    "550, as if somebody else found nobody"
  })
  void points_are_told_by_what_they_mean(int points, String words) {
    MATCHING.on(
        "GET /branches/tokyo/residents/.*/candidates",
        candidates(candidate(HANAKO_ID, 0), candidate(OTHER_ID, points)));

    assertThat(staff(ADMINISTRATOR).open(RESIDENT).html()).contains(words);
  }

  @Test
  void when_nobody_fits_the_page_says_what_would_do() {
    var unblock = Map.of("rule", "capacity", "anyOf", List.of(), "volunteerId", HANAKO_ID);
    MATCHING.on(
        "GET /branches/tokyo/residents/.*/candidates",
        with(candidates(), Map.of("unblock", unblock)));

    assertThat(staff(ADMINISTRATOR).open(RESIDENT).html())
        .contains("Nobody fits at the moment", "はなこ would fit, with room for one more.");
  }

  @Test
  void who_does_not_wait_has_a_page_that_says_where_to_look() {
    MATCHING.on("GET /branches/tokyo/residents/.*/candidates", _ -> Reply.problem(404, "x"));

    var page = staff(ADMINISTRATOR).open(RESIDENT);

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.html())
        .contains("does not wait for an otonarisan", "/b/tokyo/residents/" + OLENA_ID);
  }

  @Test
  void the_office_asks_two_people_of_its_own_choice() {
    MATCHING.on("POST /branches/tokyo/proposals", _ -> new Reply(201, Map.of("pairingId", PAIR)));
    var browser = staff(ADMINISTRATOR);
    browser.open(RESIDENT);

    var asked = browser.send(RESIDENT + "/proposal", "volunteer", OTHER_ID);

    assertThat(asked.path()).isEqualTo("/b/tokyo/proposals/" + PAIR);
    assertThat(asked.html()).contains("Both are asked.");
    assertThat(MATCHING.changes().getFirst().body().get("volunteerId").asString())
        .isEqualTo(OTHER_ID);
  }

  @Test
  void what_keeps_the_two_apart_is_said_in_words() {
    MATCHING.on(
        "POST /branches/tokyo/proposals",
        _ ->
            new Reply(
                409,
                Map.of(
                    "type",
                    "urn:otonari:problem:not-possible",
                    "rules",
                    List.of("capacity", "away"))));
    var browser = staff(ADMINISTRATOR);
    browser.open(RESIDENT);

    var page = browser.send(RESIDENT + "/proposal", "volunteer", OTHER_ID);

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.html())
        .contains("These two cannot be asked now.", "No room left", "Away at the");
  }

  @Test
  void a_decision_shows_its_cost_before_it_is_stored_for_a_reason_and_a_time() {
    var browser = staff(ADMINISTRATOR);

    var form =
        browser.open(
            OVERRIDES + "/new?kind=LOCK&residentId=" + OLENA_ID + "&volunteerId=" + HANAKO_ID);
    var stored =
        browser.send(
            OVERRIDES,
            "kind",
            "LOCK",
            "residentId",
            OLENA_ID,
            "volunteerId",
            HANAKO_ID,
            "costed",
            "",
            "reason",
            "They know each other from school",
            "expiresOn",
            "2026-07-10");

    assertThat(form.html())
        .contains("Lock オレーナ and はなこ", "2 residents get another draft, or none.")
        .contains("All pairs together lose 140 points", "value=\"2026-07-10\"");
    assertThat(stored.path()).isEqualTo(RESIDENT);
    assertThat(stored.html()).contains("Your decision holds from now on.");
    var sent = MATCHING.heard("POST", ".*/overrides").getFirst().body();
    assertThat(sent.get("reason").asString()).isEqualTo("They know each other from school");
    assertThat(sent.get("expiresOn").asString()).isEqualTo("2026-07-10");
  }

  @Test
  void other_points_are_costed_anew_before_they_count() {
    String[] stronger = {
      "kind",
      "PREFER",
      "residentId",
      OLENA_ID,
      "volunteerId",
      HANAKO_ID,
      "points",
      "300",
      "costed",
      "100",
      "reason",
      "Neighbours",
      "expiresOn",
      "2026-05-01"
    };
    var browser = staff(ADMINISTRATOR);
    browser.open(RESIDENT);

    var looked = browser.send(OVERRIDES, stronger);

    assertThat(MATCHING.heard("POST", ".*/overrides")).isEmpty();
    assertThat(looked.html())
        .contains("This is the cost of what you have now chosen.", "Neighbours")
        .contains("name=\"costed\" value=\"300\"");

    stronger[9] = "300";
    browser.send(OVERRIDES, stronger);

    assertThat(MATCHING.heard("POST", ".*/overrides").getFirst().body().get("points").asInt())
        .isEqualTo(300);
  }

  @Test
  void a_fault_stands_at_its_field_and_keeps_what_was_typed() {
    MATCHING.on(
        "POST /branches/tokyo/overrides",
        _ -> Reply.problem(422, "invalid", Map.of("field", "reason", "code", "required")));
    var browser = staff(ADMINISTRATOR);
    browser.open(OVERRIDES + "/new?kind=HOLD&residentId=" + OLENA_ID);

    var page =
        browser.send(
            OVERRIDES,
            "kind",
            "HOLD",
            "residentId",
            OLENA_ID,
            "costed",
            "",
            "reason",
            " ",
            "expiresOn",
            "2026-05-05");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html())
        .contains("Put オレーナ on hold", "id=\"reason-error\"", "value=\"2026-05-05\"");
  }

  @Test
  void what_holds_is_listed_with_who_decided_and_can_be_taken_back() {
    var browser = staff(ADMINISTRATOR);

    var list = browser.open(OVERRIDES).html();
    var undone = browser.send(OVERRIDES + "/" + OVERRIDE + "/undoing");

    assertThat(list)
        .contains("Locked", "オレーナ and はなこ", "Old friends &lt;3", "140 points")
        .contains("Jul 10, 2026");
    assertThat(undone.html()).contains("Your decision is taken back.");
    assertThat(MATCHING.heard("DELETE", ".*/overrides/" + OVERRIDE)).hasSize(1);
  }

  private static Map<String, Object> override(String kind) {
    return with(
        Map.of(
            "id",
            OVERRIDE,
            "kind",
            kind,
            "residentId",
            OLENA_ID,
            "volunteerId",
            HANAKO_ID,
            "reason",
            "Old friends <3",
            "author",
            OTHER_ID,
            "madeAt",
            "2026-04-09T03:00:00Z",
            "expiresOn",
            "2026-07-10",
            "cost",
            140),
        Map.of());
  }

  private static Map<String, Object> candidate(String id, int loses) {
    return Map.of(
        "volunteerId",
        id,
        "score",
        812,
        "reasons",
        pair("PROPOSED").getOrDefault("reasons", List.of()),
        "sharedLanguages",
        List.of("en"),
        "losesProgramme",
        loses,
        "held",
        1,
        "capacity",
        2);
  }

  private static Map<String, Object> candidates(Object... candidates) {
    return Map.of(
        "residentId",
        OLENA_ID,
        "since",
        "2026-04-02",
        "household",
        "DISPLACED",
        "municipality",
        "13108",
        "urgency",
        800,
        "draft",
        HANAKO_ID,
        "candidates",
        List.of(candidates),
        "removedBy",
        List.of(Map.of("rule", "reach", "count", 12)));
  }
}
