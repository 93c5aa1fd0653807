package jp.otonari.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WICKRAMASINGHE ARACHCHIGE DON NIMAL PERERA",
        "زهرا احمدی",
        "𠮷田 翔",
        "👩‍👧 Olena",
        "<script>alert(1)</script>",
        "O'Brien; DROP TABLE"
      })
  void a_name_is_data(String name) {
    assertThat(problems(name)).isEmpty();
  }

  @Test
  void two_hundred_characters_are_a_name_and_one_more_is_not() {
    assertThat(problems("𠮷".repeat(200))).isEmpty();
    assertThat(problems("𠮷".repeat(201))).containsExactly("length");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Olena\r\nBcc: all@example.org", "Olena\u0000", "a\u2028b", "\ud842"})
  void line_breaks_and_half_characters_are_refused(String name) {
    assertThat(problems(name)).containsExactly("format");
  }

  @Test
  void a_story_has_lines_but_no_other_control_characters() {
    assertThat(problems(new Story("first\nsecond\r\nthird"))).isEmpty();
    assertThat(problems(new Story("first\tsecond"))).containsExactly("format");
    assertThat(problems(new Story("first\u0000"))).containsExactly("format");
    assertThat(problems(new Story("x".repeat(51)))).containsExactly("length");
  }

  @Test
  void what_is_not_told_is_no_fault() {
    assertThat(problems(new Story(null))).isEmpty();
  }

  private static List<String> problems(String name) {
    return problems(new Named(name));
  }

  private static List<String> problems(Record told) {
    return VALIDATOR.validate(told).stream().map(ConstraintViolation::getMessage).toList();
  }

  record Story(@Text(max = 50, lines = true) @Nullable String text) {}

  record Named(@Text String name) {}
}
