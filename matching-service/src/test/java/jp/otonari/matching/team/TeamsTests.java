package jp.otonari.matching.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.matching.engine.Pair;
import jp.otonari.matching.engine.Places;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.TeamCandidates;
import jp.otonari.matching.engine.Weights;
import org.junit.jupiter.api.Test;

class TeamsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Situation QUIET = new Situation(TODAY, Map.of(), Set.of());
  private static final TeamCandidates CANDIDATES =
      new TeamCandidates(Places.ofJapan(), Weights.OF_THE_PROGRAMME);

  @Test
  void a_team_looks_after_all_duties_and_the_mother_tongue_leads() {
    var proposed =
        propose(
            List.of(family("olena")),
            taking("life", "DAILY_LIFE", "HEALTH_CARE"),
            taking("papers", "PROCEDURES", "JAPANESE"),
            taking("school", "SCHOOL").speaking("ja", "uk"));

    var team = proposed.teams().getFirst();
    assertThat(proposed.isProved()).isTrue();
    assertThat(team.holes()).isEmpty();
    assertThat(team.needsInterpreter()).isFalse();
    assertThat(team.members())
        .extracting(member -> member.volunteerId() + member.duties() + member.lead())
        .containsExactlyInAnyOrder(
            "life[DAILY_LIFE, HEALTH_CARE]false",
            "papers[PROCEDURES, JAPANESE]false",
            "school[SCHOOL]true");
  }

  @Test
  void a_duty_that_nobody_takes_is_a_hole() {
    var proposed =
        propose(
            List.of(family("olena")),
            taking("a", "DAILY_LIFE"),
            taking("b", "PROCEDURES"),
            taking("c", "SCHOOL"));

    assertThat(proposed.teams().getFirst().holes())
        .containsExactly(Duty.JAPANESE, Duty.HEALTH_CARE);
  }

  @Test
  void two_people_are_no_team_and_the_household_is_named() {
    var proposed =
        propose(
            List.of(family("olena")),
            taking("a", "DAILY_LIFE", "PROCEDURES"),
            taking("b", "JAPANESE", "SCHOOL"));

    assertThat(proposed.teams()).isEmpty();
    assertThat(proposed.without()).containsExactly("olena");
    assertThat(proposed.isProved()).isTrue();
  }

  @Test
  void nobody_is_in_more_teams_than_there_is_room_for() {
    var neighbours =
        new Neighbour[] {
          taking("a", "DAILY_LIFE", "PROCEDURES"),
          taking("b", "JAPANESE", "SCHOOL"),
          taking("c", "HEALTH_CARE").withRoomFor(2)
        };

    var proposed = propose(List.of(family("olena"), family("zahra")), neighbours);

    assertThat(proposed.teams()).hasSize(1);
    assertThat(proposed.without()).hasSize(1);
  }

  @Test
  void where_nobody_shares_a_language_the_team_says_that_it_needs_an_interpreter() {
    var zahra = Newcomer.named("zahra").displaced().speaking("ps");

    var proposed =
        propose(
            List.of(zahra),
            taking("a", "DAILY_LIFE", "PROCEDURES"),
            taking("b", "JAPANESE", "SCHOOL"),
            taking("c", "HEALTH_CARE"));

    assertThat(proposed.teams().getFirst().needsInterpreter()).isTrue();
    assertThat(proposed.teams().getFirst().members()).filteredOn(Team.Member::lead).hasSize(1);
  }

  @Test
  void who_declined_is_not_in_the_team_and_who_is_taken_neither() {
    var situation = new Situation(TODAY, Map.of("b", 1), Set.of(new Pair("olena", "a")));
    var all =
        Arrays.stream("a b c d e".split(" "))
            .map(id -> taking(id, "DAILY_LIFE", "PROCEDURES", "JAPANESE").volunteer())
            .toList();

    var proposed = Teams.propose(List.of(family("olena").resident()), all, situation, CANDIDATES);

    assertThat(proposed.teams().getFirst().members())
        .extracting(Team.Member::volunteerId)
        .containsExactlyInAnyOrder("c", "d", "e");
  }

  @Test
  void no_households_need_no_team() {
    assertThat(propose(List.of()).isProved()).isTrue();
  }

  private static Newcomer family(String id) {
    return Newcomer.named(id).displaced().speaking("uk", "en");
  }

  private static Neighbour taking(String id, String... duties) {
    return Neighbour.named(id).takingOn(duties);
  }

  private static Proposed propose(List<Newcomer> families, Neighbour... neighbours) {
    return Teams.propose(
        families.stream().map(Newcomer::resident).toList(),
        Arrays.stream(neighbours).map(Neighbour::volunteer).toList(),
        QUIET,
        CANDIDATES);
  }
}
