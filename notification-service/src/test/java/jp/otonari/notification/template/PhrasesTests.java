package jp.otonari.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.otonari.notification.letter.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTests {

  private static final Municipalities MUNICIPALITIES = new Municipalities();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ja        | 2026年4月24日（金）
          ja-simple | 2026年4月24日（金曜日）
          en        | Friday, 24 April 2026
          uk        | 24 квітня 2026 року (пʼятниця)
          vi        | Thứ Sáu, ngày 24 tháng 4 năm 2026
          zh-Hans   | 2026年4月24日（星期五）
          zh-Hant   | 2026年4月24日（星期五）
          ko        | 2026년 4월 24일(금요일)
          fil       | Biyernes, Abril 24, 2026
          id        | Jumat, 24 April 2026
          es        | viernes, 24 de abril de 2026
          pt-BR     | sexta-feira, 24 de abril de 2026
          ne        | २०२६ अप्रिल २४, शुक्रबार
          my        | ၂၀၂၆ ခုနှစ် ဧပြီ ၂၄ ရက် (သောကြာ)
          fa-AF     | جمعه، ۲۴ اپریل ۲۰۲۶
          ps        | جمعه، د ۲۰۲۶ کال د اپریل ۲۴
          """)
  void a_date_has_its_weekday_and_the_western_year(String language, String date) {
    assertThat(phrases(language).date(LocalDate.of(2026, 4, 24))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ja        | 2026年4月24日（金）19時00分
          ja-simple | 2026年4月24日（金曜日） 午後7時00分
          en        | Friday, 24 April 2026, 7:00 PM
          uk        | 24 квітня 2026 року (пʼятниця), 19:00
          vi        | 19:00, Thứ Sáu, ngày 24 tháng 4 năm 2026
          zh-Hans   | 2026年4月24日（星期五）19:00
          zh-Hant   | 2026年4月24日（星期五）19:00
          ko        | 2026년 4월 24일(금요일) 19:00
          fil       | Biyernes, Abril 24, 2026, 7:00 PM
          id        | Jumat, 24 April 2026, pukul 19.00
          es        | viernes, 24 de abril de 2026, 19:00
          pt-BR     | sexta-feira, 24 de abril de 2026, 19:00
          ne        | २०२६ अप्रिल २४, शुक्रबार, १९:००
          my        | ၂၀၂၆ ခုနှစ် ဧပြီ ၂၄ ရက် (သောကြာ) ၁၉:၀၀ နာရီ
          fa-AF     | جمعه، ۲۴ اپریل ۲۰۲۶، ساعت ۱۹:۰۰
          ps        | جمعه، د ۲۰۲۶ کال د اپریل ۲۴، ۱۹:۰۰ بجې
          """)
  void a_time_is_japan_time(String language, String time) {
    assertThat(phrases(language).moment(Instant.parse("2026-04-24T10:00:00Z"))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ja        | 東京都江東区
          ja-simple | 江東区（こうとうく）
          en        | Koto-ku, Tokyo (東京都江東区)
          zh-Hans   | 東京都江東区（Koto-ku）
          ko        | Koto-ku, Tokyo (東京都江東区)
          """)
  void a_municipality_is_named_so_that_the_reader_finds_it(String language, String name) {
    assertThat(phrases(language).municipality(MUNICIPALITIES.of("13108").orElseThrow()))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ja        | ウクライナ語、ダリー語、やさしい日本語
          ja-simple | ウクライナ語、ダリー語、やさしい にほんご
          en        | Ukrainian, Dari, and Plain Japanese
          uk        | українська, дарі і проста японська
          vi        | Tiếng Ukraina, Tiếng Dari và tiếng Nhật đơn giản
          zh-Hans   | 乌克兰语、达里语和简单日语
          zh-Hant   | 烏克蘭文、波斯文（阿富汗）和簡單日文
          ko        | 우크라이나어, 다리어 및 쉬운 일본어
          fil       | Ukrainian, Dari, at madaling Japanese
          id        | Ukraina, Persia Dari, dan Jepang sederhana
          es        | ucraniano, darí y japonés fácil
          pt-BR     | ucraniano, dari e japonês fácil
          ne        | युक्रेनी, दारी र सजिलो जापानी
          my        | ယူကရိန်း - ဒါရီနှင့် လွယ်ကူသော ဂျပန်စကား
          ps        | اوکرايني، دری (افغانستان)، او ساده جاپاني
          fa-AF     | اوکراینی،‏ دری، و جاپانی ساده
          """)
  void languages_are_named_in_the_readers_language(String language, String names) {
    assertThat(phrases(language).languages(List.of("uk", "fa-AF", "ja-simple"))).isEqualTo(names);
  }

  @Test
  void needs_that_are_not_told_are_left_to_the_coordinator() {
    assertThat(phrases("en").needs(List.of(Need.SCHOOL, Need.WORK)))
        .isEqualTo("school or nursery, work");
    assertThat(phrases("en").needs(List.<Need>of())).isEqualTo("the coordinator will tell you");
  }

  @ParameterizedTest
  @CsvSource({
    "佐藤, 佐藤様, 佐藤さん",
    "髙橋さん, 髙橋様, 髙橋さん",
    "𠮷田, 𠮷田様, 𠮷田さん",
    "たっくん, たっくん, たっくん",
    "Olena, Olena様, Olenaさん"
  })
  void a_japanese_letter_is_polite_once(String callName, String greeted, String partner) {
    assertThat(phrases("ja").greeted(callName)).isEqualTo(greeted);
    assertThat(phrases("ja").partner(callName)).isEqualTo(partner);
    assertThat(phrases("en").greeted(callName)).isEqualTo(callName);
  }

  @Test
  void a_korean_letter_is_polite_once() {
    assertThat(phrases("ko").greeted("올레나")).isEqualTo("올레나 님");
    assertThat(phrases("ko").partner("佐藤さん")).isEqualTo("佐藤 님");
  }

  @Test
  void a_name_cannot_break_a_line_nor_turn_the_text_around() {
    assertThat(Phrases.oneLine(" Eve\r\nBcc: all@example.com\u2028\u202Ex "))
        .isEqualTo("Eve Bcc: all@example.com x");
  }

  @Test
  void a_name_in_another_script_keeps_its_direction_in_a_dari_letter() {
    assertThat(phrases("fa-AF").partner("佐藤")).isEqualTo("\u2068佐藤\u2069");
  }

  @ParameterizedTest
  @CsvSource({"1, залишився 1 день", "3, залишилося 3 дні", "14, залишилося 14 днів"})
  void plurals_follow_the_language(int days, String said) {
    var pattern =
        "{days, plural, one {залишився # день} few {залишилося # дні} "
            + "many {залишилося # днів} other {залишилося # дня}}";

    assertThat(phrases("uk").say(pattern, Map.of("days", days))).isEqualTo(said);
  }

  @Test
  void nothing_is_left_unsaid() {
    assertThatThrownBy(() -> phrases("en").say("Dear {name}", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, ja",
    "ja-JP, ja",
    "JA-simple, ja-simple",
    "fa-AF, fa-AF",
    "fa, fa-AF",
    "zh-CN, zh-Hans",
    "zh-TW, zh-Hant",
    "tl, fil",
    "ne-NP, ne",
    "es-PE, es",
    "pt-PT, pt-BR",
    "mn, en",
    "none, en"
  })
  void a_language_without_texts_is_served_by_its_like_or_english(String wanted, String given) {
    assertThat(Language.closest(wanted).tag()).isEqualTo(given);
  }

  private static Phrases phrases(String language) {
    return Phrases.in(Language.closest(language));
  }
}
