package jp.otonari.matching.pairing;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.matching.team.Duty;
import jp.otonari.matching.team.Team;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Town.class)
class TeamServiceTests {

  private final Town town;
  private final Holds holds;
  private final MovableClock clock;
  private String life = "";
  private String papers = "";
  private String school = "";
  private String alsoSchool = "";
  private String olena = "";

  @Autowired
  TeamServiceTests(Town town, Holds holds, MovableClock clock) {
    this.town = town;
    this.holds = holds;
    this.clock = clock;
  }

  @BeforeEach
  void a_household_that_only_a_team_can_help() {
    clock.reset();
    town.becomesEmpty();
    life = taking("DAILY_LIFE", "HEALTH_CARE");
    papers = taking("PROCEDURES", "JAPANESE");
    school = taking("SCHOOL");
    olena = town.arrives(Newcomer.named(someone()).displaced().speaking("uk"));
    awaitDraft();
  }

  @Test
  void the_best_team_is_suggested_and_nothing_is_kept() {
    var team = town.asks("/residents/" + olena + "/team", Map.of()).body();

    assertThat(team.path("proved").asBoolean()).isTrue();
    assertThat(team.path("needsInterpreter").asBoolean()).isTrue();
    assertThat(team.path("members").size()).isEqualTo(3);
    assertThat(team.path("holes").size()).isZero();
    assertThat(holds.in("tokyo").counts()).isEmpty();
    assertThat(town.asks("/residents/" + someone() + "/team", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void everybody_is_asked_at_once_and_a_no_opens_a_hole_that_a_substitute_fills() {
    var pairing = asked();
    var proposed = town.await("pairing.proposed.v1", pairing).data();
    assertThat(proposed.path("volunteerId").asString()).isEqualTo(life);
    assertThat(proposed.path("members").toString()).contains(papers, school);
    assertThat(holds.in("tokyo").counts()).isEqualTo(Map.of(life, 1, papers, 1, school, 1));

    assertThat(seenBy(school, pairing).path("state").asString()).isEqualTo("PROPOSED");
    assertThat(town.answers(papers, pairing, "ACCEPTED").status()).isEqualTo(200);
    var no = Map.of("answer", "DECLINED", "reason", "my own children are ill");
    assertThat(town.answers(school, pairing, no).status()).isEqualTo(200);
    assertThat(town.answers(school, pairing, no).status()).isEqualTo(200);
    assertThat(town.answers(school, pairing, "ACCEPTED").status()).isEqualTo(409);

    assertThat(seenBy(school, pairing).path("state").asString()).isEqualTo("WITHDRAWN");
    assertThat(town.office("/proposals/" + pairing).body().path("state").asString())
        .isEqualTo("PROPOSED");
    assertThat(holds.in("tokyo").counts()).doesNotContainKey(school);
    assertThat(awaitChanges(pairing, 2).path("holes").toString()).isEqualTo("[\"SCHOOL\"]");
    assertThat(town.told("team.changed.v1", pairing).toString()).doesNotContain("children are ill");

    alsoSchool = taking("SCHOOL");
    var row = town.office("/teams").body().at("/items/0");
    assertThat(row.at("/substitutes/0/volunteerId").asString()).isEqualTo(alsoSchool);
    assertThat(row.at("/substitutes/0/duties").toString()).isEqualTo("[\"SCHOOL\"]");
    assertThat(joins(pairing, alsoSchool, "SCHOOL").status()).isEqualTo(200);
    assertThat(joins(pairing, alsoSchool, "SCHOOL").status()).isEqualTo(200);

    var question = town.proposalsFor(alsoSchool).getFirst().data();
    assertThat(question.path("asks").toString()).isEqualTo("[\"VOLUNTEER\"]");
    assertThat(town.told("pairing.proposed.v1", pairing)).hasSize(2);
    assertThat(town.answers(alsoSchool, pairing, "ACCEPTED").status()).isEqualTo(200);
    assertThat(awaitChanges(pairing, 4).path("holes").size()).isZero();
  }

  @Test
  void a_team_starts_with_its_pair_and_who_leaves_hands_over_within_the_office() {
    var pairing = meets();
    var started = town.await("pairing.started.v1", pairing).data().path("members");
    assertThat(started.size()).isEqualTo(3);
    assertThat(started.toString()).contains("\"state\":\"MEMBER\"", "\"from\":\"2026-04-20\"");
    clock.moveTo(LocalDate.of(2026, 6, 1));

    var leaving = Map.of("on", "2026-06-01", "handOver", "the ward office asks for form 7");
    var left = leaves(pairing, papers, leaving);

    assertThat(left.status()).isEqualTo(200);
    assertThat(left.body().at("/team/handOver").asString()).contains("form 7");
    assertThat(left.body().at("/team/holes").toString()).isEqualTo("[\"PROCEDURES\",\"JAPANESE\"]");
    assertThat(left.body().path("state").asString()).isEqualTo("ACTIVE");
    assertThat(awaitChanges(pairing, 3).toString()).doesNotContain("form 7");
    assertThat(town.mailLink(olena, "/proposals/" + pairing).body().toString())
        .doesNotContain("form 7");
    assertThat(leaves(pairing, life, leaving).status()).isEqualTo(409);
    assertThat(leaves(pairing, someone(), leaving).status()).isEqualTo(404);
  }

  @Test
  void who_leaves_the_programme_leaves_the_team_and_nothing_of_the_erased_is_kept(
      @Autowired MongoOperations store) {
    var pairing = meets();
    leaves(pairing, papers, Map.of("on", "2026-04-10", "handOver", "she is afraid of dogs"));

    town.hears(
        "volunteers.v1",
        "volunteer.withdrawn.v1",
        school,
        Map.of("volunteerId", school, "version", 9, "on", "2026-04-10"));
    town.hears(
        "volunteers.v1",
        "volunteer.erased.v1",
        papers,
        Map.of("volunteerId", papers, "version", 9, "erasedOn", "2026-04-10"));

    town.awaitReceipts(papers, 1);
    assertThat(awaitChanges(pairing, 4).path("holes").size()).isEqualTo(3);
    assertThat(store.findAll(Document.class, "pairings").toString()).doesNotContain("dogs");
    assertThat(town.office("/pairings/" + pairing).body().path("state").asString())
        .isEqualTo("ACTIVE");
  }

  @Test
  void who_does_not_answer_in_time_is_asked_no_longer() {
    var pairing = asked();
    town.bothAccept(pairing);

    clock.moveTo(LocalDate.of(2026, 4, 25));

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> holds.in("tokyo").counts().equals(Map.of(life, 1)));
    assertThat(town.told("team.changed.v1", pairing)).isNotEmpty();
    assertThat(town.answers(papers, pairing, "ACCEPTED").status()).isEqualTo(409);
  }

  @Test
  void somebody_stands_in_for_the_volunteer_of_a_pair_and_is_free_again_afterwards() {
    var neighbour = town.arrives(Neighbour.named(someone()).takingOn());
    town.awaitKnown(neighbour);
    var resident = town.arrives(Newcomer.named(someone()));
    var pairing = town.meets(resident);
    var wish = Map.of("volunteerId", life, "duties", List.of(), "until", "2026-05-31");

    assertThat(town.asks("/pairings/" + pairing + "/members", wish).status()).isEqualTo(200);
    assertThat(town.answers(life, pairing, "ACCEPTED").status()).isEqualTo(200);
    clock.moveTo(LocalDate.of(2026, 6, 1));

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> holds.in("tokyo").counts().equals(Map.of(neighbour, 1)));
    assertThat(seenBy(life, pairing).path("state").asString()).isEqualTo("ENDED");
    assertThat(town.told("team.changed.v1", pairing).getLast().data().path("holes").size())
        .isZero();
  }

  @Test
  void a_slot_that_a_team_holds_is_held_for_all_and_whoever_comes_second_holds_nothing(
      @Autowired AskTeam askTeam, @Autowired MongoOperations store) {
    asked();
    var other = Newcomer.named(someone()).displaced().resident();
    var free = someone();
    var people = List.of(free, school).stream().map(id -> Neighbour.named(id).volunteer()).toList();
    var members =
        List.of(
            new Team.Member(free, List.of(Duty.SCHOOL), true, 500, List.of(), List.of()),
            new Team.Member(school, List.of(Duty.JAPANESE), false, 500, List.of(), List.of()));
    var team = new Team(other.residentId(), members, List.of(), true);

    assertThat(askTeam.ask("tokyo", other, team, people, new Held(Map.of()))).isEmpty();
    assertThat(holds.in("tokyo").counts()).doesNotContainKey(free);

    store.insert(
        new Document("branch", "tokyo").append("hold", new Document("volunteerSlot", "old#2")),
        "pairings");
    assertThat(holds.in("tokyo").counts()).containsEntry("old", 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "life DAILY_LIFE true, papers PROCEDURES false | 422 members length",
        "life DAILY_LIFE true, papers PROCEDURES true, school SCHOOL false | 422 members format",
        "life DAILY_LIFE true, papers PROCEDURES false, life SCHOOL false | 422 members format",
        "life DAILY_LIFE true, papers DAILY_LIFE false, school SCHOOL false | 422 duties format",
        "life DAILY_LIFE true, papers PROCEDURES false, nobody SCHOOL false | 409 no-room",
      })
  void what_is_no_team_is_told_and_nobody_is_asked(String team, String expected) {
    var members =
        List.of(team.split(", ")).stream()
            .map(one -> one.split(" "))
            .map(one -> member(named(one[0]), Boolean.parseBoolean(one[2]), one[1]))
            .toList();

    var reply = town.asks("/teams", Map.of("residentId", olena, "members", members));

    assertThat(told(reply)).isEqualTo(expected);
    assertThat(holds.in("tokyo").counts()).isEmpty();
  }

  private String named(String name) {
    return switch (name) {
      case "life" -> life;
      case "papers" -> papers;
      case "school" -> school;
      default -> someone();
    };
  }

  /**
   * Nobody of the team speaks Ukrainian: the office finds an interpreter before anybody is asked.
   */
  private void awaitDraft() {
    Awaitility.await("a team for " + olena)
        .atMost(Duration.ofSeconds(30))
        .until(() -> town.draftOf(olena).at("/team/members").size() == 3);
  }

  private String asked() {
    var members =
        List.of(
            member(life, true, "DAILY_LIFE", "HEALTH_CARE"),
            member(papers, false, "PROCEDURES", "JAPANESE"),
            member(school, false, "SCHOOL"));
    var request = Map.of("residentId", olena, "members", members);
    var reply = town.asks("/teams", request);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(told(town.asks("/teams", request))).isEqualTo("409 resident-taken");
    return reply.body().path("pairingId").asString();
  }

  private String meets() {
    var pairing = asked();
    town.bothAccept(pairing);
    town.answers(papers, pairing, "ACCEPTED");
    town.answers(school, pairing, "ACCEPTED");
    town.introduces(pairing, Map.of("meetsAt", "2026-04-18T05:00:00Z", "place", "OFFICE"));
    assertThat(town.starts(pairing, "2026-04-20").status()).isEqualTo(200);
    return pairing;
  }

  private String taking(String... duties) {
    var id = town.arrives(Neighbour.named(someone()).speaking("ja").takingOn(duties));
    town.awaitKnown(id);
    return id;
  }

  private static Map<String, Object> member(String id, boolean lead, String... duties) {
    return Map.of("volunteerId", id, "duties", List.of(duties), "lead", lead);
  }

  private Response joins(String pairing, String volunteer, String duty) {
    return town.asks(
        "/pairings/" + pairing + "/members",
        Map.of("volunteerId", volunteer, "duties", List.of(duty)));
  }

  private Response leaves(String pairing, String volunteer, Map<String, String> body) {
    return town.asks("/pairings/" + pairing + "/members/" + volunteer + "/leaving", body);
  }

  private JsonNode seenBy(String person, String pairing) {
    return town.mailLink(person, "/proposals/" + pairing).body();
  }

  private JsonNode awaitChanges(String pairing, int count) {
    return Awaitility.await(count + " changes of the team")
        .atMost(Duration.ofSeconds(30))
        .until(() -> town.told("team.changed.v1", pairing), told -> told.size() == count)
        .getLast()
        .data();
  }

  private static String told(Response reply) {
    var error = reply.body().path("errors").path(0);
    return error.isMissingNode()
        ? reply.status() + " " + reply.body().path("type").asString().split(":")[3]
        : reply.status()
            + " "
            + error.path("field").asString()
            + " "
            + error.path("code").asString();
  }
}
