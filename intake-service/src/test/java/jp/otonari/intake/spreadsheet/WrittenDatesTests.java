package jp.otonari.intake.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024/4/1",
        "2024-04-01",
        "2024年4月1日",
        "令和6年4月1日",
        "R6.4.1",
        "r6/4/1",
        "２０２４／４／１",
        "20240401",
        "2024.4.1",
        " 2024/04/01 ",
        "2024/4/1 0:00",
        "Ｒ６．４．１"
      })
  void a_date_is_read_as_people_type_it(String text) {
    assertThat(WrittenDates.date(text)).contains(LocalDate.of(2024, 4, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "令和元年5月1日,2019-05-01",
    "平成31年4月30日,2019-04-30",
    "S64.1.7,1989-01-07",
    "H1.1.8,1989-01-08",
    "昭和60年12月31日,1985-12-31",
    "T15.12.24,1926-12-24"
  })
  void an_era_is_read_until_its_last_day(String text, LocalDate date) {
    assertThat(WrittenDates.date(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024/2/30",
        "2024/13/1",
        "平成31年5月1日",
        "令和0年1月1日",
        "4/1",
        "2024/4",
        "24/4/1",
        "明日",
        "2024/4/1 10:00",
        "X6.4.1",
        "2024//4/1",
        "1/4/2024",
        "=TODAY()"
      })
  void what_is_no_date_is_not_guessed(String text) {
    assertThat(WrittenDates.date(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023年5月,2023-05",
    "2023/5,2023-05",
    "2020-11,2020-11",
    "R5.5,2023-05",
    "平成元年1月,1989-01",
    "昭和64年1月,1989-01",
    "令和元年5月,2019-05",
    "2023/5/31,2023-05",
    "20230531,2023-05"
  })
  void a_month_needs_no_day(String text, YearMonth month) {
    assertThat(WrittenDates.month(text)).contains(month);
  }

  @Test
  void every_day_of_a_century_is_read_in_all_its_ways() {
    for (var day = LocalDate.of(1926, 12, 26); day.getYear() < 2027; day = day.plusDays(1)) {
      var slashes = day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
      var era = java.time.chrono.JapaneseDate.from(day);
      var year = era.get(java.time.temporal.ChronoField.YEAR_OF_ERA);
      var letters =
          "%s%d.%d.%d"
              .formatted(
                  "SHR".charAt(era.getEra().getValue() - 1),
                  year,
                  day.getMonthValue(),
                  day.getDayOfMonth());

      assertThat(WrittenDates.date(slashes)).contains(day);
      assertThat(WrittenDates.date(day.toString())).contains(day);
      assertThat(WrittenDates.date(letters)).contains(day);
      assertThat(WrittenDates.month(letters)).contains(YearMonth.from(day));
    }
  }
}
