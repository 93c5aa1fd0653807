package jp.otonari.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTests {

  private final Places places = Places.ofJapan();

  @Test
  void within_one_ward_it_is_a_quarter_of_an_hour() {
    assertThat(places.minutes("13108", "13108")).isEqualTo(15);
  }

  @Test
  void from_koto_to_shinjuku_it_is_under_three_quarters_and_the_same_way_back() {
    assertThat(places.minutes("13108", "13104")).isBetween(30, 45);
    assertThat(places.minutes("13104", "13108")).isEqualTo(places.minutes("13108", "13104"));
  }

  @Test
  void koto_touches_edogawa_but_not_shinjuku() {
    assertThat(places.touch("13108", "13123")).isTrue();
    assertThat(places.touch("13108", "13104")).isFalse();
  }

  @Test
  void a_designated_city_covers_its_wards() {
    assertThat(places.covers("14100", "14101")).isTrue();
    assertThat(places.covers("14101", "14100")).isFalse();
  }

  @Test
  void an_unknown_place_is_out_of_reach_and_has_no_neighbours() {
    assertThat(places.minutes("99999", "13108")).isEqualTo(Integer.MAX_VALUE);
    assertThat(places.touch("99999", "13108")).isFalse();
    assertThat(places.covers("13108", "99999")).isFalse();
  }
}
