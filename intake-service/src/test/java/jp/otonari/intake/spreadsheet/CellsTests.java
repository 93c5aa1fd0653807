package jp.otonari.intake.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import jp.otonari.intake.municipality.PlaceNamesForTests;
import jp.otonari.intake.spreadsheet.Said.Told;
import jp.otonari.intake.spreadsheet.Said.Unclear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class CellsTests {

  private static final Cells CELLS = new Cells(PlaceNamesForTests.all());
  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT|　髙橋 花子　|\"髙橋 花子\"",
        "MAIL|ｔａｒｏ＠ｅｘａｍｐｌｅ．ｏｒｇ|\"taro@example.org\"",
        "PHONE|０９０‐０１２３|\"090‐0123\"",
        "NUMBER|２人|2",
        "DATE|令和6年4月1日|\"2024-04-01\"",
        "MONTHS|2023年5月、2020-11|[\"2023-05\",\"2020-11\"]",
        "MONTH|R7.3|\"2025-03\"",
        "HOURS|21時～7時30分|{\"from\":\"21:00\",\"until\":\"07:30\"}",
        "YES|○|true",
        "YES|◯|true",
        "YES|はい|true",
        "YES|Yes|true",
        "YES|×|false",
        "YES|いいえ|false",
        "HOUSEHOLD|家族|\"FAMILY\"",
        "HOUSEHOLD|Displaced|\"DISPLACED\"",
        "GENDER|女|\"WOMAN\"",
        "NEEDS|手続き；子育て,妊娠・出産|[\"PROCEDURES\",\"CHILD_REARING\",\"PREGNANCY\"]",
        "DUTIES|学校、HEALTH|[\"SCHOOL\",\"HEALTH\"]",
        "INTERESTS|料理、garden|[\"COOKING\",\"GARDEN\"]",
        "SLOTS|土日の午後、水曜夜|[\"sat-pm\",\"sun-pm\",\"wed-eve\"]",
        "SLOTS|月水金午前|[\"mon-am\",\"wed-am\",\"fri-am\"]",
        "SLOTS|平日夜|[\"mon-eve\",\"tue-eve\",\"wed-eve\",\"thu-eve\",\"fri-eve\"]",
        "SLOTS|sat-am, Sunday evening|[\"sat-am\",\"sun-eve\"]",
        "MEMBERS|夫 Іван Петро、母|[{\"callName\":\"Іван Петро\",\"relation\":\"PARTNER\"},{\"relation\":\"PARENT\"}]",
        "LANGUAGE|ダリー語|\"fa-AF\"",
        "LANGUAGE|Vietnamese|\"vi\"",
        "LANGUAGE|ＺＨ－hant|\"zh-Hant\"",
        "LANGUAGES|中国語、やさしい日本語、タガログ語|[\"zh-Hans\",\"ja-simple\",\"fil\"]",
        "LEVELS|日本語 N4、英語(Ｂ２)、ベトナム語:母語|{\"ja\":\"N4\",\"en\":\"B2\",\"vi\":\"NATIVE\"}",
        "PLACE|東京都江東区|\"13108\"",
        "PLACES|墨田区、13102|[\"13107\",\"13102\"]"
      })
  void a_cell_is_read_as_people_type_it_and_read_again_as_we_write_it(
      Kind kind, String text, String json) {
    var cell = CELLS.of(kind);
    var wanted = JSON.readTree(json);

    assertThat(read(cell, text)).isEqualTo(wanted);
    for (var language : OfficeLanguage.values()) {
      assertThat(read(cell, cell.write().apply(wanted, language))).isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DATE,明日,date",
    "MONTHS,2023年5月、いつか,date",
    "YES,たぶん,unknown-word",
    "NEEDS,手続き、宇宙,unknown-word",
    "SLOTS,土曜のいつか,unknown-word",
    "SLOTS,午前,unknown-word",
    "LANGUAGE,エスペラント語,unknown-language",
    "LEVELS,日本語 N6,format",
    "LEVELS,日本語 N1、日本語 N2,duplicate",
    "PLACE,中央区,ambiguous",
    "PLACE,どこか市,unknown-municipality",
    "HOURS,夜,format",
    "NUMBER,何人か,format",
    "MEMBERS,友人 A,unknown-word"
  })
  void what_cannot_be_read_is_a_fault(Kind kind, String text, String code) {
    assertThat(CELLS.of(kind).read().apply(text)).isEqualTo(new Unclear(code));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void no_kind_fails_on_any_text(Kind kind) {
    for (var text :
        new String[] {"", " ", "、", "-", "(", "\\", "\ud842", "𠮷", "9".repeat(400), "月"}) {
      assertThat(CELLS.of(kind).read().apply(text)).isNotNull();
    }
  }

  private static Object read(Cell cell, String text) {
    return cell.read().apply(text) instanceof Told(var value) ? JSON.valueToTree(value) : text;
  }
}
