package jp.otonari.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.otonari.matching.engine.Finding.Alternative;
import jp.otonari.matching.engine.Finding.Match;
import jp.otonari.matching.engine.Finding.NobodyFits;
import org.junit.jupiter.api.Test;

class MatchmakerTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Situation QUIET = new Situation(TODAY, Map.of(), Set.of());

  private final Matchmaker matchmaker = new Matchmaker(Places.ofJapan(), Weights.OF_THE_PROGRAMME);

  @Test
  void the_neighbour_who_speaks_the_mother_tongue_is_asked_first() {
    var speaksEnglish = Neighbour.named("a").speaking("ja", "en");
    var speaksUkrainian = Neighbour.named("b").speaking("ja", "uk");
    var mother = Newcomer.named("m").speaking("uk", "en");

    var match = match(mother, QUIET, speaksEnglish, speaksUkrainian);

    assertThat(match.volunteerId()).isEqualTo("b");
    assertThat(match.sharedLanguages()).containsExactly("uk");
    assertThat(match.alternatives()).containsExactly(new Alternative("a", match.score() - 60));
  }

  @Test
  void the_score_is_the_sum_of_its_reasons() {
    var match = match(Newcomer.named("n"), QUIET, Neighbour.named("v"));

    assertThat(match.score()).isEqualTo(250 + 200 + 75 + 150 + 25);
    assertThat(match.reasons().stream().mapToInt(Reason::points).sum()).isEqualTo(match.score());
  }

  @Test
  void of_two_equal_volunteers_the_one_without_a_pair_is_asked() {
    var busy = new Situation(TODAY, Map.of("a", 1), Set.of());

    var match =
        match(
            Newcomer.named("n"),
            busy,
            Neighbour.named("a").withRoomFor(2),
            Neighbour.named("b").withRoomFor(2));

    assertThat(match.volunteerId()).isEqualTo("b");
  }

  @Test
  void ties_are_broken_by_id_whatever_the_order_of_the_pool() {
    var first = Neighbour.named("a");
    var second = Neighbour.named("b");

    assertThat(match(Newcomer.named("n"), QUIET, second, first).volunteerId()).isEqualTo("a");
    assertThat(match(Newcomer.named("n"), QUIET, first, second).volunteerId()).isEqualTo("a");
  }

  @Test
  void a_displaced_newcomer_without_a_common_language_waits_with_the_reason() {
    var newcomer = Newcomer.named("n").displaced().speaking("fa-AF");

    assertThat(search(newcomer, QUIET, Neighbour.named("a"), Neighbour.named("b")))
        .isEqualTo(new NobodyFits(Map.of(Rule.LANGUAGE, 2)));
  }

  @Test
  void a_volunteer_who_breaks_two_rules_counts_for_both() {
    var far = Neighbour.named("far").livingIn("01101").speaking("ja");

    assertThat(search(Newcomer.named("n"), QUIET, far))
        .isEqualTo(new NobodyFits(Map.of(Rule.REACH, 1, Rule.LANGUAGE, 1)));
  }

  @Test
  void nobody_in_the_pool_is_an_answer_too() {
    assertThat(search(Newcomer.named("n"), QUIET)).isEqualTo(new NobodyFits(Map.of()));
  }

  @Test
  void a_pair_with_hardly_anything_in_common_is_not_proposed() {
    var newcomer =
        Newcomer.named("n").speaking("vi", "ja").withChildrenOfMonths(3).needing("SCHOOL");
    var neighbour = Neighbour.named("v").livingIn("13104").speaking("ja").freeOn("sat-am");

    assertThat(search(newcomer, QUIET, neighbour))
        .isEqualTo(new NobodyFits(Map.of(Rule.MINIMUM, 1)));
  }

  @Test
  void displaced_households_come_first_then_those_who_wait_longest() {
    var waitsLong = Newcomer.named("long").registeredOn(TODAY.minusDays(10));
    var waitsLonger = Newcomer.named("longer").registeredOn(TODAY.minusDays(12));
    var displaced = Newcomer.named("displaced").displaced();

    assertThat(turns(Neighbour.named("v"), waitsLong, waitsLonger, displaced))
        .containsExactly("displaced", "longer", "long");
  }

  @Test
  void waiting_counts_no_more_than_seventy_days() {
    var aYear = Newcomer.named("b-year").registeredOn(TODAY.minusYears(1));
    var seventyDays = Newcomer.named("a-70-days").registeredOn(TODAY.minusDays(70));

    assertThat(turns(Neighbour.named("v"), aYear, seventyDays))
        .containsExactly("a-70-days", "b-year");
  }

  @Test
  void a_volunteer_is_only_offered_residents_whom_the_rules_allow() {
    var speaksDari = Newcomer.named("dari").speaking("fa-AF");
    var speaksEnglish = Newcomer.named("english");

    assertThat(turns(Neighbour.named("v"), speaksDari, speaksEnglish)).containsExactly("english");
  }

  private Match match(Newcomer newcomer, Situation situation, Neighbour... neighbours) {
    return (Match) search(newcomer, situation, neighbours);
  }

  private Finding search(Newcomer newcomer, Situation situation, Neighbour... neighbours) {
    var pool = Arrays.stream(neighbours).map(Neighbour::volunteer).toList();
    return matchmaker.volunteerFor(newcomer.resident(), pool, situation);
  }

  private List<String> turns(Neighbour neighbour, Newcomer... newcomers) {
    var waiting = Arrays.stream(newcomers).map(Newcomer::resident).toList();
    return matchmaker.residentsFor(neighbour.volunteer(), waiting, QUIET).stream()
        .map(Resident::residentId)
        .toList();
  }
}
