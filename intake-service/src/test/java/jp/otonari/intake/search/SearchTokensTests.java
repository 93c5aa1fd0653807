package jp.otonari.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTokensTests {

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Thị Thanh Huyền, nguyen",
    "Nguyễn Thị Thanh Huyền, HUYEN thanh",
    "DELA CRUZ MARIA CLARA SANTOS, dela cruz",
    "DELA CRUZ MARIA CLARA SANTOS, delacruz",
    "オオノ アオイ, おおの",
    "オオノ アオイ, ｵｵﾉ",
    "オオノ アオイ, Ohno Aoi",
    "佐藤 美咲, 佐藤美咲",
    "佐藤 美咲, 佐藤 美咲",
    "佐藤美咲, 美咲",
    "𠮷田 翔, 𠮷田",
    "김서연, 서연",
    "زهرا احمدی, أحمدي",
    "Коваленко Олена, коваленко",
    "विष्णु कुमारी श्रेष्ठ, श्रेष्ठ",
    "अेअेमिन, अे",
    "အေးအေးမြင့်, မြင့်",
    "නිමල් පෙරේරා, පෙරේරා",
    "O'BRIEN, obrien",
    "🌸さくら, 🌸"
  })
  void a_name_is_found_however_it_is_typed(String name, String typed) {
    assertThat(found(name, typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"オオノ アオイ, おの", "髙橋 健一, 高橋", "NGUYEN, guyen", "NGUYEN, nguyen thi"})
  void another_name_is_not_found(String name, String typed) {
    assertThat(found(name, typed)).isFalse();
  }

  @Test
  void an_address_is_found_as_a_whole_or_by_its_beginning() {
    var filed = SearchTokens.filed("taro..@docomo.ne.jp", "Taro");

    assertThat(filed).containsAll(SearchTokens.asked("Taro..@DOCOMO.ne.jp"));
    assertThat(filed)
        .anyMatch(token -> token.startsWith(SearchTokens.asked("taro..@do").getFirst()));
  }

  @Test
  void a_text_without_letters_asks_for_nothing() {
    assertThat(SearchTokens.asked("\u0000")).isEmpty();
    assertThat(SearchTokens.asked(" ...・ \u0000 ")).isEmpty();
  }

  @Test
  void two_hundred_characters_file_a_bounded_amount() {
    assertThat(SearchTokens.filed("a@example.org", "髙".repeat(200))).hasSizeLessThan(30);
    assertThat(SearchTokens.filed("a@example.org", "X".repeat(200)).getLast()).hasSize(24);
  }

  private static boolean found(String name, String typed) {
    var filed = SearchTokens.filed("a@example.org", name);
    return SearchTokens.asked(typed).stream()
        .allMatch(asked -> filed.stream().anyMatch(token -> token.startsWith(asked)));
  }
}
