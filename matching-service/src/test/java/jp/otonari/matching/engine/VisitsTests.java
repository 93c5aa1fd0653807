package jp.otonari.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final LocalDate SATURDAY = TODAY.plusDays(1);
  private static final Visits VISITS = new Visits(Places.ofJapan(), Weights.OF_THE_PROGRAMME);

  private static Visit visit(String... slots) {
    return new Visit("r", "13108", List.of("en"), "WOMAN", false, SATURDAY, List.of(slots));
  }

  private static List<String> whoCouldGo(Visit visit, Neighbour... pool) {
    return whoCouldGo(visit, new Situation(TODAY, Map.of(), Set.of()), pool);
  }

  private static List<String> whoCouldGo(Visit visit, Situation today, Neighbour... pool) {
    return VISITS.whoCouldGo(
        visit, List.of(pool).stream().map(Neighbour::volunteer).toList(), today);
  }

  @Test
  void the_nearest_with_the_best_language_comes_first() {
    assertThat(
            whoCouldGo(
                visit("sat-am"),
                Neighbour.named("next ward").livingIn("13107"),
                Neighbour.named("same ward"),
                Neighbour.named("no language").speaking("ja", "vi"),
                Neighbour.named("too far").livingIn("27100")))
        .containsExactly("same ward", "next ward");
  }

  @Test
  void the_volunteer_is_free_in_all_parts_of_the_week_that_it_touches() {
    assertThat(
            whoCouldGo(
                visit("sat-am", "sat-pm"),
                Neighbour.named("morning").freeOn("sat-am"),
                Neighbour.named("all day").freeOn("sat-am", "sat-pm"),
                Neighbour.named("not told").freeOn()))
        .containsExactlyInAnyOrder("all day", "not told");
  }

  @Test
  void the_volunteer_is_cleared_and_here_today_and_on_the_day() {
    assertThat(
            whoCouldGo(
                visit("sat-am"),
                Neighbour.named("cleared too short").clearedUntil(TODAY),
                Neighbour.named("away then").away(SATURDAY, SATURDAY),
                Neighbour.named("away now").away(TODAY, TODAY),
                Neighbour.named("back then").away(TODAY.minusDays(3), TODAY.minusDays(1))))
        .containsExactly("back then");
  }

  @Test
  void a_wish_for_the_same_gender_holds() {
    var visit = new Visit("r", "13108", List.of("en"), "WOMAN", true, SATURDAY, List.of("sat-am"));

    assertThat(
            whoCouldGo(
                visit,
                Neighbour.named("woman").being("WOMAN"),
                Neighbour.named("man").being("MAN"),
                Neighbour.named("not told")))
        .containsExactly("woman");
  }

  @Test
  void who_has_no_room_for_a_pair_may_go_but_after_others_and_who_was_refused_may_not() {
    var today = new Situation(TODAY, Map.of("full", 1), Set.of(new Pair("r", "refused")));

    assertThat(
            whoCouldGo(
                visit("sat-am"),
                today,
                Neighbour.named("full"),
                Neighbour.named("free"),
                Neighbour.named("refused")))
        .containsExactly("free", "full");
  }

  @Test
  void a_place_is_known_by_its_code() {
    assertThat(VISITS.isKnown("13108")).isTrue();
    assertThat(VISITS.isKnown("99999")).isFalse();
    assertThat(VISITS.isKnown("")).isFalse();
  }
}
