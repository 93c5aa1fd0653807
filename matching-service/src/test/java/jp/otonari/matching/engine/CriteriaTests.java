package jp.otonari.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  private final Criteria criteria = new Criteria(Places.ofJapan(), Weights.OF_THE_PROGRAMME);

  @Test
  void next_door_gives_all_points_of_nearness_and_an_hour_none() {
    assertThat(reason("nearness", newcomer(), neighbour()))
        .isEqualTo(new Reason("nearness", 250, 250, List.of("15")));
    assertThat(reason("nearness", newcomer().livingIn("13201"), neighbour()).points()).isZero();
  }

  @Test
  void the_mother_tongue_counts_more_than_another_language_and_that_more_than_japanese() {
    var polyglot = newcomer().speaking("uk", "en", "ja");

    assertThat(reason("language", polyglot, neighbour().speaking("ja", "uk")))
        .isEqualTo(new Reason("language", 200, 200, List.of("uk", "ja")));
    assertThat(reason("language", polyglot, neighbour().speaking("ja", "en")).points())
        .isEqualTo(140);
    assertThat(reason("language", polyglot, neighbour().speaking("ja")).points()).isEqualTo(80);
  }

  @Test
  void children_within_a_year_of_each_other_count_fully() {
    var mother = newcomer().withChildrenOfMonths(30, 100);

    assertThat(reason("life-stage", mother, neighbour().withChildrenOfMonths(42)))
        .isEqualTo(new Reason("life-stage", 150, 150, List.of("12")));
    assertThat(reason("life-stage", mother, neighbour().withChildrenOfMonths(60)).points())
        .isEqualTo(75);
    assertThat(reason("life-stage", mother, neighbour().withChildrenOfMonths(200)).points())
        .isZero();
  }

  @Test
  void two_without_children_are_half_alike_one_with_and_one_without_are_not() {
    assertThat(reason("life-stage", newcomer(), neighbour()).points()).isEqualTo(75);
    assertThat(reason("life-stage", newcomer().withChildrenOfMonths(3), neighbour()).points())
        .isZero();
  }

  @Test
  void needs_count_by_the_share_that_the_volunteer_can_meet() {
    var needs = newcomer().needing("SCHOOL", "JAPANESE", "WORK");

    assertThat(reason("needs", needs, neighbour().helpingWith("JAPANESE", "SCHOOL", "FRIENDS")))
        .isEqualTo(new Reason("needs", 100, 150, List.of("SCHOOL", "JAPANESE")));
  }

  @Test
  void four_common_times_are_enough() {
    var often = newcomer().freeOn("mon-am", "tue-am", "wed-am", "thu-am", "fri-am");

    assertThat(reason("hours", often, neighbour().freeOn("mon-am", "fri-am")).points())
        .isEqualTo(50);
    assertThat(
            reason(
                    "hours",
                    often,
                    neighbour().freeOn("mon-am", "tue-am", "wed-am", "thu-am", "fri-am"))
                .points())
        .isEqualTo(100);
  }

  @Test
  void three_common_interests_are_enough() {
    var likes = newcomer().liking("COOKING", "MUSIC", "FILM", "PETS");

    assertThat(reason("interests", likes, neighbour().liking("FILM", "TRAVEL")))
        .isEqualTo(new Reason("interests", 33, 100, List.of("FILM")));
    assertThat(
            reason("interests", likes, neighbour().liking("PETS", "FILM", "MUSIC", "COOKING"))
                .points())
        .isEqualTo(100);
    assertThat(reason("interests", likes, neighbour()).points()).isZero();
  }

  @Test
  void a_clearance_that_ends_within_the_six_months_is_said() {
    var until = LocalDate.of(2026, 10, 9);

    assertThat(reason("clearance-ends", newcomer(), neighbour().clearedUntil(until)))
        .isEqualTo(new Reason("clearance-ends", 0, 0, List.of("2026-10-09")));
    assertThat(reasons(newcomer(), neighbour().clearedUntil(until.plusDays(1))))
        .noneMatch(reason -> reason.code().equals("clearance-ends"));
  }

  private Reason reason(String code, Newcomer newcomer, Neighbour neighbour) {
    return reasons(newcomer, neighbour).stream()
        .filter(reason -> reason.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<Reason> reasons(Newcomer newcomer, Neighbour neighbour) {
    return criteria.reasons(newcomer.resident(), neighbour.volunteer(), TODAY);
  }

  private static Newcomer newcomer() {
    return Newcomer.named("newcomer");
  }

  private static Neighbour neighbour() {
    return Neighbour.named("neighbour");
  }
}
