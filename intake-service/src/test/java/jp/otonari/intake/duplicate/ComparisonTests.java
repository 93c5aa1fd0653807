package jp.otonari.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.otonari.intake.duplicate.Likeness.Degree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

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
        Comparison.of(
            Facts.of(born, mail, phone, name),
            Facts.of(otherBorn, otherMail, otherPhone, otherName));

    assertThat(likeness.degree()).as(likeness.toString()).isNotEqualTo(Degree.UNLIKELY);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "KOVALENKO OLENA, -, a@x.org, -, KOVALENKO OLENA, -, b@x.org, -",
        "NGUYEN VAN ANH, -, a@x.org, 09012345678, NGUYEN VAN MINH, -, b@x.org, 09012345678",
        "NGUYEN VAN ANH, 2000-01-01, a@x.org, -, NGUYEN THI LAN, 2000-01-01, b@x.org, -",
        "SATO HANAKO, 2001-02-03, fam@x.org, 03-3344-5566, SATO TARO, 2001-02-03, fam@x.org, 03-3344-5566",
        "SATO HANAKO, -, fam@x.org, 03-3344-5566, SUZUKI JIRO, -, fam@x.org, 03-3344-5566",
        "SINGH RAVI, 1960-01-01, fam@x.org, 03-3344-5566, SINGH RAVI, 1990-05-05, fam@x.org, 03-3344-5566",
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
        Comparison.of(
            Facts.of(born, mail, phone, name),
            Facts.of(otherBorn, otherMail, otherPhone, otherName));

    assertThat(likeness.degree()).as(likeness.toString()).isEqualTo(Degree.UNLIKELY);
  }

  @Test
  void the_reading_tells_two_families_apart_whom_roman_letters_make_one() {
    var born = LocalDate.parse("1990-03-03");
    var small = Facts.of(born, "a@x.org", null, "ONO YUKI", "小野 雪", "おの ゆき");
    var large = Facts.of(born, "b@x.org", null, "ONO YUKI", "大野 雪", "おおの ゆき");

    assertThat(Comparison.of(small, large).degree()).isEqualTo(Degree.UNLIKELY);
    assertThat(Comparison.of(small, small).signs()).contains(Sign.SAME_NAME);
  }

  @Test
  void without_characters_too_the_reading_is_asked_before_roman_letters() {
    var born = LocalDate.parse("1990-03-03");
    var small = Facts.of(born, "a@x.org", null, "ONO YUKI", "おの ゆき");
    var large = Facts.of(born, "b@x.org", null, "ONO YUKI", "おおの ゆき");

    assertThat(Comparison.of(small, large).signs())
        .containsExactlyInAnyOrder(Sign.SAME_IN_ROMAN, Sign.OTHER_SPELLING, Sign.SAME_BIRTH_DATE);
  }

  @Test
  void what_speaks_against_leaves_it_a_question_whatever_else_is_the_same() {
    var born = LocalDate.parse("1990-03-03");
    var one = Facts.of(born, "fam@x.org", "09012345678", "佐藤 裕子", "さとう ゆうこ");
    var other = Facts.of(born, "fam@x.org", "09012345678", "佐藤 祐子", "さとう ゆうこ");

    assertThat(Comparison.of(one, other).degree()).isEqualTo(Degree.PERHAPS);
  }

  @Test
  void a_reading_that_varies_does_not_hide_the_same_card() {
    var born = LocalDate.parse("1990-03-03");
    var one = Facts.of(born, "a@x.org", null, "KOVALENKO OLENA", "コヴァレンコ オレーナ");
    var other = Facts.of(born, "b@x.org", null, "KOVALENKO OLENA", "コワレンコ オレナ");

    assertThat(Comparison.of(one, other).degree()).isNotEqualTo(Degree.UNLIKELY);
  }

  @Test
  void twins_who_share_all_but_a_name_are_never_almost_certain() {
    var born = LocalDate.parse("2001-02-03");
    var one = Facts.of(born, "fam@x.org", "03-3344-5566", "SATO HARUKA", "佐藤 遥香", "さとう はるか");
    var other = Facts.of(born, "fam@x.org", "03-3344-5566", "SATO HARUKI", "佐藤 遥希", "さとう はるき");

    assertThat(Comparison.of(one, other).degree()).isEqualTo(Degree.PERHAPS);
    assertThat(Comparison.of(one, other).signs()).contains(Sign.SIMILAR_NAME, Sign.OTHER_SPELLING);
  }

  @Test
  void a_couple_with_one_mail_address_is_two_persons() {
    var one = Facts.of(null, "fam@x.org", "09012345678", "SATO HANAKO");
    var other = Facts.of(null, "fam@x.org", "09012345678", "SATO TARO");

    assertThat(Comparison.of(one, other).degree()).isEqualTo(Degree.UNLIKELY);
  }

  @Test
  void only_name_birth_date_and_a_contact_together_are_almost_certain() {
    var born = LocalDate.parse("1991-05-06");
    var known = Facts.of(born, "o@x.org", "09012345678", "KOVALENKO OLENA");

    assertThat(Comparison.of(known, Facts.of(born, "o@x.org", null, "Olena Kovalenko")).degree())
        .isEqualTo(Degree.ALMOST_CERTAIN);
    assertThat(
            Comparison.of(known, Facts.of(born, "n@x.org", "+819012345678", "KOVALENKO OLENA"))
                .degree())
        .isEqualTo(Degree.ALMOST_CERTAIN);
    assertThat(Comparison.of(known, Facts.of(born, "n@x.org", null, "KOVALENKO OLENA")).degree())
        .isEqualTo(Degree.PERHAPS);
    assertThat(Comparison.of(known, Facts.of(null, "o@x.org", null, "KOVALENKO OLENA")).degree())
        .isEqualTo(Degree.PERHAPS);
  }

  @Test
  void mail_and_telephone_together_weigh_little_more_than_one_of_them() {
    assertThat(new Likeness(Set.of(Sign.SAME_MAIL)).score()).isEqualTo(40);
    assertThat(new Likeness(Set.of(Sign.SAME_PHONE)).score()).isEqualTo(30);
    assertThat(new Likeness(Set.of(Sign.SAME_MAIL, Sign.SAME_PHONE)).score()).isEqualTo(50);
  }

  @Test
  void each_sign_is_told_from_what_is_given() {
    var one = Facts.of(LocalDate.parse("1991-05-06"), "a@x.org", "09012345678", "KOVALENKO OLENA");
    var other = Facts.of(LocalDate.parse("1991-06-05"), "A@X.org", "090-1234-5678", "SATO YUKI");
    var silent = Facts.of(null, "b@x.org", null, "コヴァレンコ オレーナ");

    assertThat(Comparison.of(one, other).signs())
        .containsExactlyInAnyOrder(
            Sign.OTHER_NAME, Sign.OTHER_BIRTH_DATE, Sign.SAME_MAIL, Sign.SAME_PHONE);
    assertThat(Comparison.of(one, silent).signs()).isEmpty();
    assertThat(Comparison.of(silent, one).signs()).isEmpty();
  }

  @Test
  void roman_letters_against_a_reading_are_a_weak_sign() {
    var roman = Facts.of(null, "a@x.org", null, "ONO YUKI");
    var read = Facts.of(null, "b@x.org", null, "小野 雪", "おの ゆき");

    assertThat(Comparison.of(roman, read).signs()).containsExactly(Sign.SAME_IN_ROMAN);
  }

  @Test
  void one_reading_of_two_spellings_is_no_proof() {
    var born = LocalDate.parse("1990-03-03");
    var one = Facts.of(born, "a@x.org", null, "佐藤 裕子", "さとう ゆうこ");
    var other = Facts.of(born, "b@x.org", null, "佐藤 祐子", "さとう ゆうこ");

    assertThat(Comparison.of(one, other).signs()).contains(Sign.SAME_NAME, Sign.OTHER_SPELLING);
    assertThat(Comparison.of(one, other).degree()).isEqualTo(Degree.UNLIKELY);
  }
}
