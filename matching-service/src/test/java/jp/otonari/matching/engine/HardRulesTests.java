package jp.otonari.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HardRulesTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Situation QUIET = new Situation(TODAY, Map.of(), Set.of());
  private static final String KOTO = "13108";
  private static final String HACHIOJI = "13201";

  private final HardRules rules = new HardRules(Places.ofJapan());

  @Test
  void two_people_of_one_ward_with_a_language_and_a_time_in_common_break_no_rule() {
    assertThat(broken(newcomer(), neighbour(), QUIET)).isEmpty();
  }

  @Test
  void who_lives_too_far_is_out_of_reach() {
    assertThat(broken(newcomer().livingIn(HACHIOJI), neighbour().livingIn(KOTO), QUIET))
        .containsExactly(Rule.REACH);
  }

  @Test
  void a_volunteer_reaches_the_places_that_they_named() {
    assertThat(broken(newcomer().livingIn(HACHIOJI), neighbour().reaching(HACHIOJI), QUIET))
        .isEmpty();
    assertThat(broken(newcomer().livingIn("14118"), neighbour().reaching("14100"), QUIET))
        .isEmpty();
  }

  @Test
  void neighbouring_towns_are_within_reach_however_wide_they_are() {
    assertThat(broken(newcomer().livingIn("11207"), neighbour().livingIn("11209"), QUIET))
        .doesNotContain(Rule.REACH);
  }

  @Test
  void without_a_common_language_there_is_no_pair() {
    assertThat(broken(newcomer().speaking("fa-AF", "ps"), neighbour().speaking("ja", "en"), QUIET))
        .containsExactly(Rule.LANGUAGE);
  }

  @Test
  void scripts_and_countries_do_not_part_a_spoken_language() {
    assertThat(broken(newcomer().speaking("pt-BR"), neighbour().speaking("pt"), QUIET)).isEmpty();
    assertThat(broken(newcomer().speaking("ja-simple"), neighbour().speaking("ja"), QUIET))
        .isEmpty();
  }

  @Test
  void a_volunteer_who_is_away_today_meets_nobody_new() {
    assertThat(broken(newcomer(), neighbour().away(TODAY, TODAY), QUIET))
        .containsExactly(Rule.AWAY);
    assertThat(broken(newcomer(), neighbour().away(TODAY.plusDays(1), TODAY.plusDays(9)), QUIET))
        .isEmpty();
    assertThat(broken(newcomer(), neighbour().away(TODAY.minusDays(9), TODAY.minusDays(1)), QUIET))
        .isEmpty();
  }

  @Test
  void a_woman_who_wishes_so_meets_a_woman() {
    var wish = newcomer().being("WOMAN").wishingTheSameGender();

    assertThat(broken(wish, neighbour().being("WOMAN"), QUIET)).isEmpty();
    assertThat(broken(wish, neighbour().being("MAN"), QUIET)).containsExactly(Rule.GENDER);
    assertThat(broken(wish, neighbour(), QUIET)).containsExactly(Rule.GENDER);
  }

  @Test
  void a_wish_without_an_own_gender_cannot_be_met() {
    assertThat(broken(newcomer().wishingTheSameGender(), neighbour(), QUIET))
        .containsExactly(Rule.GENDER);
  }

  @Test
  void a_clearance_is_valid_up_to_its_last_day() {
    assertThat(broken(newcomer(), neighbour().clearedUntil(TODAY), QUIET)).isEmpty();
    assertThat(broken(newcomer(), neighbour().clearedUntil(TODAY.minusDays(1)), QUIET))
        .containsExactly(Rule.CLEARANCE);
  }

  @Test
  void there_must_be_a_common_free_time_unless_somebody_did_not_tell_theirs() {
    assertThat(broken(newcomer().freeOn("mon-am"), neighbour().freeOn("sat-am"), QUIET))
        .containsExactly(Rule.TIME);
    assertThat(broken(newcomer().freeOn(), neighbour().freeOn("sat-am"), QUIET)).isEmpty();
    assertThat(broken(newcomer().freeOn("mon-am"), neighbour().freeOn(), QUIET)).isEmpty();
  }

  @Test
  void a_declined_pair_is_not_proposed_again() {
    var declined = new Situation(TODAY, Map.of(), Set.of(new Pair("newcomer", "neighbour")));

    assertThat(broken(newcomer(), neighbour(), declined)).containsExactly(Rule.BLOCK);
  }

  @Test
  void who_has_room_for_one_and_has_one_is_full() {
    var busy = new Situation(TODAY, Map.of("neighbour", 1), Set.of());

    assertThat(broken(newcomer(), neighbour().withRoomFor(1), busy)).containsExactly(Rule.CAPACITY);
    assertThat(broken(newcomer(), neighbour().withRoomFor(2), busy)).isEmpty();
  }

  private Set<Rule> broken(Newcomer newcomer, Neighbour neighbour, Situation situation) {
    return rules.brokenBy(newcomer.resident(), neighbour.volunteer(), situation);
  }

  private static Newcomer newcomer() {
    return Newcomer.named("newcomer");
  }

  private static Neighbour neighbour() {
    return Neighbour.named("neighbour");
  }
}
