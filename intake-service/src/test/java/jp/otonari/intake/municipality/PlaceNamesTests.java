package jp.otonari.intake.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTests {

  private static final Municipalities MUNICIPALITIES = new Municipalities();
  private static final PlaceNames PLACES = new PlaceNames(MUNICIPALITIES);

  @ParameterizedTest
  @CsvSource({
    "新宿区,13104",
    "東京都新宿区,13104",
    "東京都 新宿区,13104",
    "13104,13104",
    "１３１０４,13104",
    "135-0001,13108",
    "〒1350001,13108",
    "しんじゅくく,13104",
    "Shinjuku-ku,13104",
    "札幌市,01100",
    "1100,01100",
    "横浜市西区,14103"
  })
  void a_place_is_known_by_all_its_names(String text, String code) {
    assertThat(PLACES.codes(text)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"中央区", "府中市", "港区"})
  void a_name_of_several_places_is_all_of_them(String text) {
    assertThat(PLACES.codes(text)).hasSizeGreaterThan(1);
  }

  @Test
  void every_place_has_a_name_that_leads_back_to_it() {
    assertThat(MUNICIPALITIES.all())
        .hasSizeGreaterThan(1_900)
        .allSatisfy(
            listed -> {
              var code = listed.municipality().code();
              assertThat(PLACES.codes(PLACES.name(code, false))).containsExactly(code);
              assertThat(PLACES.codes(PLACES.name(code, true))).containsExactly(code);
            });
  }
}
