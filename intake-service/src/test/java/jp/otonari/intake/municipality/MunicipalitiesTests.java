package jp.otonari.intake.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTests {

  private static final Municipalities JAPAN = new Municipalities();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "江東区",
        "江東",
        "東京都江東区",
        "東京都 江東区",
        "こうとう",
        "コウトウク",
        "ｺｳﾄｳ",
        "koto-ku",
        "Koto",
        "Kōtō",
        "koutou",
        "Tokyo Koto-ku",
        "13108",
        "135-0061",
        "〒１３５００６１"
      })
  void koto_ku_is_found_however_it_is_typed(String typed) {
    assertThat(codes(typed, Set.of("13"))).contains("13108");
  }

  @Test
  void a_postcode_may_lie_in_several_municipalities() {
    assertThat(codes("1900100", Set.of())).containsExactly("13228", "13305");
    assertThat(codes("9999999", Set.of())).isEmpty();
  }

  @Test
  void a_ward_is_found_by_its_short_name() {
    assertThat(codes("中区", Set.of("14"))).first().isEqualTo("14104");
  }

  @Test
  void prefectures_narrow_the_search() {
    assertThat(codes("府中", Set.of())).containsExactlyInAnyOrder("13206", "34208", "34302");
    assertThat(codes("府中", Set.of("13"))).containsExactly("13206");
  }

  @Test
  void what_begins_with_the_text_comes_first() {
    assertThat(JAPAN.search("中央", Set.of("13")))
        .first()
        .extracting(Municipality::name)
        .isEqualTo("中央区");
  }

  @Test
  void nothing_typed_lists_all_places_of_the_prefectures() {
    assertThat(codes("", Set.of("13"))).hasSize(62).startsWith("13101");
    assertThat(codes("", Set.of())).hasSize(1912);
  }

  @Test
  void a_place_is_known_by_its_code_only() {
    assertThat(JAPAN.find("13104")).map(Municipality::name).contains("新宿区");
    assertThat(JAPAN.find("99999")).isEmpty();
    assertThat(JAPAN.find("新宿区")).isEmpty();
  }

  private static List<String> codes(String typed, Set<String> prefectures) {
    return JAPAN.search(typed, prefectures).stream().map(Municipality::code).toList();
  }
}
