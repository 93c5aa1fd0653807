package jp.otonari.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

  private static final DuplicateSettings WEIGHTS =
      new DuplicateSettings(60, 30, 25, 25, 35, 40, 30, 10, 40, 40);

  private final Comparison comparison = new Comparison(WEIGHTS);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "KOVALENKO OLENA, 1991-01-01, o@x.org, -, Olena Kovalenko, 1991-01-01, new@x.org, -",
        "KOVALENKO OLENA, -, o@x.org, -, KOVALENKO OLENA, 1991-01-01, O@X.ORG, -",
        "KOVALENKO OLENA, -, a@x.org, 090-1234-5678, KOVALENKO OLENA, -, b@x.org, +819012345678",
        "KOVALENKO OLENA, 1991-01-01, a@x.org, -, KOVALEMKO OLENA, 1991-01-01, b@x.org, -",
        "SUKARNO, 1991-01-01, a@x.org, -, Sukarno, 1991-01-01, b@x.org, -",
        "SUKARNO, -, a@x.org, -, Sukarno, -, a@x.org, -",
        "DELA CRUZ MARIA, 1991-01-01, a@x.org, -, MARIA DELA CRUZ, 1991-01-01, b@x.org, -",
        "KOVALENKO OLENA, -, a@x.org, -, KOVALENKO OLENA IVANIVNA, -, a@x.org, -",
        "髙橋 一郎, 1980-05-05, a@x.org, -, 高橋一郎, 1980-05-05, b@x.org, -"
      })
  void these_are_asked_about(
      String name,
      @Nullable LocalDate born,
      String mail,
      @Nullable String phone,
      String otherName,
      @Nullable LocalDate otherBorn,
      String otherMail,
      @Nullable String otherPhone) {
    var likeness =
        comparison.of(
            Facts.of(born, mail, phone, name),
            Facts.of(otherBorn, otherMail, otherPhone, otherName));

    assertThat(comparison.isEnough(likeness)).as(likeness.toString()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "KOVALENKO OLENA, -, a@x.org, -, KOVALENKO OLENA, -, b@x.org, -",
        "NGUYEN VAN ANH, -, a@x.org, 090, NGUYEN VAN MINH, -, b@x.org, 090",
        "NGUYEN VAN ANH, 2000-01-01, a@x.org, -, NGUYEN THI LAN, 2000-01-01, b@x.org, -",
        "SATO HANAKO, 2001-02-03, fam@x.org, 03-1234, SATO TARO, 2001-02-03, fam@x.org, 03-1234",
        "SATO HANAKO, -, fam@x.org, 03-1234, SUZUKI JIRO, -, fam@x.org, 03-1234",
        "SINGH RAVI, 1960-01-01, fam@x.org, 03-1234, SINGH RAVI, 1990-05-05, fam@x.org, 03-1234",
        "SUKARNO, -, a@x.org, -, SUKARNO, -, b@x.org, -"
      })
  void these_are_not(
      String name,
      @Nullable LocalDate born,
      String mail,
      @Nullable String phone,
      String otherName,
      @Nullable LocalDate otherBorn,
      String otherMail,
      @Nullable String otherPhone) {
    var likeness =
        comparison.of(
            Facts.of(born, mail, phone, name),
            Facts.of(otherBorn, otherMail, otherPhone, otherName));

    assertThat(comparison.isEnough(likeness)).as(likeness.toString()).isFalse();
  }

  @Test
  void the_reading_tells_two_families_apart_whom_roman_letters_make_one() {
    var born = LocalDate.parse("1990-03-03");
    var small = Facts.of(born, "a@x.org", null, "ONO YUKI", "小野 雪", "おの ゆき");
    var large = Facts.of(born, "b@x.org", null, "ONO YUKI", "大野 雪", "おおの ゆき");

    assertThat(comparison.isEnough(comparison.of(small, large))).isFalse();
    assertThat(comparison.of(small, small).signs()).contains(Sign.SAME_NAME);
  }

  @Test
  void a_reading_that_varies_does_not_hide_the_same_card() {
    var born = LocalDate.parse("1990-03-03");
    var one = Facts.of(born, "a@x.org", null, "KOVALENKO OLENA", "コヴァレンコ オレーナ");
    var other = Facts.of(born, "b@x.org", null, "KOVALENKO OLENA", "コワレンコ オレナ");

    assertThat(comparison.isEnough(comparison.of(one, other))).isTrue();
  }
}
