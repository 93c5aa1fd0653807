package jp.otonari.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import jp.otonari.intake.duplicate.Name.Match;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingOfNamesTests {

  @ParameterizedTest
  @CsvSource({
    "さとう みさき, サトウ　ミサキ",
    "さとう みさき, さとうみさき",
    "みさき さとう, サトウミサキ",
    "コヴァレンコ オレーナ, こばれんこ おれな",
    "ﾐﾂﾞｷ, ミズキ",
    "キョウコ, キヨウコ",
    "オーノ, おおの",
    "かとう, カトー",
    "MATSUSHITA JUN, Matusita Zyun",
    "Satō Yūki, SATOU YUKI",
    "Ohno Shinpei, OONO SHIMPEI",
    "DELA CRUZ MARIA, Maria Dela Cruz",
    "NGUYEN VAN ANH, Nguyễn Văn Anh",
    "髙橋 一郎, 高橋一郎",
    "山﨑 花, 山崎 花",
    "渡邊 恵, 渡辺 惠",
    "渡邉 恵, 渡辺 恵",
    "齋藤 愛, 斉藤 愛",
    "齊藤 愛, 斎藤 愛",
    "濵田 澤, 浜田 沢",
    "𠮷野 桜, 吉野 櫻",
    "廣瀨 國榮, 広瀬 国栄",
    "中嶋 眞, 中島 真",
    "中嶌 濱邊, 中島 浜辺",
    "张伟, 張偉",
    "刘洋, 劉洋",
    "Коваленко Олена, ОЛЕНА КОВАЛЕНКО",
    "احمدی, احمدي",
  })
  void two_spellings_are_one_name(String one, String other) {
    assertThat(Name.of(one).match(Name.of(other))).isEqualTo(Match.SAME);
    assertThat(Name.of(other).match(Name.of(one))).isEqualTo(Match.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "おの, おおの",
    "オノ, オーノ",
    "小野, 大野",
    "さとう みさき, さとう みさと",
    "NGUYEN VAN ANH, NGUYEN VAN MINH",
    "NGUYEN THI LAN, NGUYEN THI LAM",
    "藤原, 藤沢",
    "斌, 彬"
  })
  void two_names_are_two(String one, String other) {
    assertThat(Name.of(one).match(Name.of(other))).isEqualTo(Match.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "KOVALENKO OLENA, KOVALENKO OLENE",
    "KOVALENKO OLENA, KOVALNEKO OLENA",
    "KOVALENKO OLENA, OLENA KOVALEMKO",
    "SUKARNO, SUKARMO"
  })
  void one_wrong_letter_in_a_long_word_is_similar(String one, String other) {
    assertThat(Name.of(one).match(Name.of(other))).isEqualTo(Match.SIMILAR);
    assertThat(Name.of(other).match(Name.of(one))).isEqualTo(Match.SIMILAR);
  }

  @ParameterizedTest
  @CsvSource({
    "090-1234-5678, ０９０ー１２３４ー５６７８",
    "090-1234-5678, +81 90 1234 5678",
    "090-1234-5678, +81(0)90-1234-5678",
    "090-1234-5678, ＋８１９０１２３４５６７８",
    "03 3344 5566, 010 81 3 3344 5566",
    "+380 44 123 4567, ＋380441234567"
  })
  void two_ways_to_write_ring_one_telephone(String one, String other) {
    assertThat(PhoneKey.of(one)).isPresent().isEqualTo(PhoneKey.of(other));
  }
}
