package jp.otonari.matching.round;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Displaced households in a round: a whole team when there can be one, and before all pairs. */
@ServiceTest
@Import(Town.class)
@TestPropertySource(properties = "otonari.round.release=DAILY")
class TeamDraftServiceTests {

  private final Town town;
  private final MovableClock clock;
  private String life = "";
  private String papers = "";

  @Autowired
  TeamDraftServiceTests(Town town, MovableClock clock) {
    this.town = town;
    this.clock = clock;
  }

  @BeforeEach
  void a_town_with_two_who_take_on_duties() {
    clock.reset();
    town.becomesEmpty();
    life = town.arrives(taking("DAILY_LIFE", "HEALTH_CARE"));
    papers = town.arrives(taking("PROCEDURES", "JAPANESE"));
    town.awaitKnown(life);
    town.awaitKnown(papers);
  }

  @Test
  void a_household_and_its_whole_team_are_asked_at_once() {
    var school = town.arrives(taking("SCHOOL").speaking("ja", "uk"));
    town.awaitKnown(school);

    var olena = town.arrives(family().speaking("uk"));

    var asked = town.await("pairing.proposed.v1", town.awaitProposalFor(olena)).data();
    assertThat(asked.path("volunteerId").asString()).isEqualTo(school);
    assertThat(asked.path("members").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder(life, papers);
    var row = town.office("/teams").body().at("/items/0");
    assertThat(row.path("residentId").asString()).isEqualTo(olena);
    assertThat(row.at("/team/holes").size()).isZero();
  }

  @Test
  void a_team_without_a_common_language_waits_for_the_office_and_for_nobody_else() {
    var school = town.arrives(taking("SCHOOL"));
    town.awaitKnown(school);
    var olena = town.arrives(family().speaking("uk"));
    var team = awaitTeam(olena);
    assertThat(team.path("needsInterpreter").asBoolean()).isTrue();
    assertThat(town.office("/round").body().path("certified").asBoolean()).isTrue();
    assertThat(town.proposalsFor(olena)).isEmpty();

    assertThat(approve(olena, team, List.of(life, papers))).isEqualTo("CHANGED");
    assertThat(approve(olena, team, null)).isEqualTo("CHANGED");
    assertThat(approve(olena, team, List.of(papers, school, life))).isEqualTo("ASKED");

    assertThat(town.awaitProposalFor(life)).isEqualTo(town.awaitProposalFor(olena));
    assertThat(town.draftOf(olena).isMissingNode()).isTrue();
  }

  @Test
  void a_team_that_is_the_draft_stays_when_others_come_who_are_as_good() {
    town.awaitKnown(town.arrives(taking("SCHOOL")));
    var olena = town.arrives(family().speaking("uk"));
    var before = awaitTeam(olena);

    for (int k = 0; k < 6; k++) {
      town.awaitKnown(town.arrives(taking("SCHOOL")));
      town.awaitKnown(town.arrives(taking("DAILY_LIFE", "HEALTH_CARE")));
    }
    var last = town.arrives(Neighbour.named(someone()).speaking("vi").takingOn());
    town.awaitKnown(last);
    town.awaitDraft(town.arrives(Newcomer.named(someone()).speaking("vi")), last);

    assertThat(town.draftOf(olena).path("team")).isEqualTo(before);
  }

  @Test
  void members_are_reserved_before_pairs_and_free_when_the_household_is_held_back() {
    var school = town.arrives(taking("SCHOOL"));
    town.awaitKnown(school);
    var student = town.arrives(Newcomer.named(someone()).speaking("ja"));
    Awaitility.await().until(() -> !town.draftOf(student).isMissingNode());

    var olena = town.arrives(family().speaking("uk"));
    awaitTeam(olena);
    town.awaitWaiting(student);

    var hold =
        Map.of("kind", "HOLD", "residentId", olena, "reason", "ill", "expiresOn", "2026-04-30");
    assertThat(town.asks("/overrides", hold).status()).isEqualTo(201);

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !town.draftOf(student).isMissingNode());
    assertThat(town.draftOf(olena).isMissingNode()).isTrue();
  }

  @Test
  void too_few_for_a_team_begin_with_one_who_leads_and_the_board_shows_what_is_open() {
    var school = town.arrives(Neighbour.named(someone()).speaking("uk").takingOn("SCHOOL"));
    town.awaitKnown(school);
    assertThat(town.asks("/overrides", away(papers)).status()).isEqualTo(201);

    var olena = town.arrives(family().speaking("uk"));

    var asked = town.await("pairing.proposed.v1", town.awaitProposalFor(olena)).data();
    assertThat(asked.path("volunteerId").asString()).isEqualTo(school);
    assertThat(asked.has("members")).isFalse();
    var row = town.office("/teams").body().at("/items/0");
    assertThat(row.at("/team/holes").toString())
        .isEqualTo("[\"DAILY_LIFE\",\"PROCEDURES\",\"JAPANESE\",\"HEALTH_CARE\"]");
    assertThat(row.at("/substitutes/0/duties").size()).isEqualTo(2);
  }

  @Test
  void who_said_no_to_a_household_is_not_in_its_next_team() {
    var school = town.arrives(taking("SCHOOL").speaking("ja", "uk"));
    town.awaitKnown(school);
    var olena = town.arrives(family().speaking("uk"));
    var first = town.awaitProposalFor(olena);
    assertThat(town.answers(papers, first, "DECLINED").status()).isEqualTo(200);
    assertThat(town.answers(school, first, "DECLINED").status()).isEqualTo(200);
    town.awaitState(first, "WITHDRAWN");
    town.awaitWaiting(olena);

    var others = List.of(taking("PROCEDURES"), taking("SCHOOL"));
    others.forEach(town::arrives);

    var members = awaitTeam(olena).path("members").toString();
    assertThat(members).contains(life).doesNotContain(papers, school);
  }

  private static Neighbour taking(String... duties) {
    return Neighbour.named(someone()).speaking("ja").withRoomFor(1).takingOn(duties);
  }

  private static Newcomer family() {
    return Newcomer.named(someone()).displaced();
  }

  private static Map<String, Object> away(String volunteer) {
    return Map.of(
        "kind", "HOLD", "volunteerId", volunteer, "reason", "away", "expiresOn", "2026-04-30");
  }

  private JsonNode awaitTeam(String resident) {
    return Awaitility.await("a team for " + resident)
        .atMost(Duration.ofSeconds(30))
        .until(() -> town.draftOf(resident).path("team"), team -> team.has("members"));
  }

  private String approve(String resident, JsonNode team, @Nullable List<String> members) {
    var lead =
        team.path("members")
            .valueStream()
            .filter(one -> one.path("lead").asBoolean())
            .findFirst()
            .orElseThrow();
    var draft = new HashMap<String, Object>();
    draft.put("residentId", resident);
    draft.put("volunteerId", lead.path("volunteerId").asString());
    draft.put("members", members);
    var answer = town.asks("/drafts/approval", Map.of("drafts", List.of(draft)));
    assertThat(answer.status()).isEqualTo(200);
    return answer.body().at("/items/0/outcome").asString();
  }
}
