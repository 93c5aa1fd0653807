package jp.otonari.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchmakerTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Situation QUIET = new Situation(TODAY, Map.of(), Set.of());

  private final Matchmaker matchmaker = new Matchmaker(Places.ofJapan(), Weights.OF_THE_PROGRAMME);

  @Test
  void the_score_is_the_sum_of_its_reasons() {
    var why =
        matchmaker.explain(Newcomer.named("n").resident(), Neighbour.named("v").volunteer(), QUIET);

    assertThat(why.score()).isEqualTo(250 + 200 + 75 + 150 + 25);
    assertThat(why.reasons().stream().mapToInt(Reason::points).sum()).isEqualTo(why.score());
    assertThat(why.sharedLanguages()).containsExactly("en");
    assertThat(why.urgency()).isEqualTo(300);
  }

  @Test
  void a_displaced_newcomer_without_a_common_language_waits_with_the_reason() {
    var newcomer = Newcomer.named("n").displaced().speaking("fa-AF");

    assertThat(removedBy(newcomer, Neighbour.named("a"), Neighbour.named("b")))
        .isEqualTo(Map.of(Rule.LANGUAGE, 2));
  }

  @Test
  void a_volunteer_who_breaks_two_rules_counts_for_both() {
    var far = Neighbour.named("far").livingIn("01101").speaking("ja");

    assertThat(removedBy(Newcomer.named("n"), far))
        .isEqualTo(Map.of(Rule.REACH, 1, Rule.LANGUAGE, 1));
  }

  @Test
  void a_pair_with_hardly_anything_in_common_is_not_proposed() {
    var newcomer =
        Newcomer.named("n").speaking("vi", "ja").withChildrenOfMonths(3).needing("SCHOOL");
    var neighbour = Neighbour.named("v").livingIn("13104").speaking("ja").freeOn("sat-am");

    assertThat(removedBy(newcomer, neighbour)).isEqualTo(Map.of(Rule.MINIMUM, 1));
    assertThat(matchmaker.brokenBy(newcomer.resident(), neighbour.volunteer(), QUIET))
        .containsExactly(Rule.MINIMUM);
  }

  @Test
  void waiting_counts_no_more_than_seventy_days() {
    var aYear = Newcomer.named("year").registeredOn(TODAY.minusYears(1)).resident();
    var seventyDays = Newcomer.named("days").registeredOn(TODAY.minusDays(70)).resident();

    assertThat(Urgency.OF_THE_PROGRAMME.of(aYear, TODAY))
        .isEqualTo(Urgency.OF_THE_PROGRAMME.of(seventyDays, TODAY))
        .isEqualTo(1_000);
  }

  private Map<Rule, Integer> removedBy(Newcomer newcomer, Neighbour... neighbours) {
    List<Volunteer> pool = Arrays.stream(neighbours).map(Neighbour::volunteer).toList();
    return matchmaker.removedBy(newcomer.resident(), pool, QUIET);
  }
}
