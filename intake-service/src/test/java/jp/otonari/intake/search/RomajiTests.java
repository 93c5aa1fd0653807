package jp.otonari.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomajiTests {

  @ParameterizedTest
  @CsvSource({
    "さとう, sato",
    "おおの, ono",
    "おの, ono",
    "しょう, sho",
    "はっとり, hattori",
    "ほっち, hotchi",
    "ゔぁれりー, vareri",
    "ふぁてぃま, fatima",
    "うぃくとる, wikutoru",
    "しぇる, sheru",
    "じゅん, jun",
    "きゅうしゅう, kyushu",
    "てぃ, ti",
    "いぇん, yen",
    "ー, ''"
  })
  void a_reading_is_written_in_roman_letters(String kana, String roman) {
    assertThat(Romaji.of(kana)).isEqualTo(roman);
  }
}
