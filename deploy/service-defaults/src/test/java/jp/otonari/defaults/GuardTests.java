package jp.otonari.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plumbing stays plumbing: small, and without a word of the programme. */
class GuardTests {

  private static final int MOST_LINES = 1_400;
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "resident|volunteer|pairing|proposal|household|screening|checkin|check-in|coordinator"
              + "|jp\\.otonari\\.(intake|matching|checkin|notification|gateway)");
  private static final Pattern EMPTY_NAMES =
      Pattern.compile("(Common|Util|Utils|Shared|Base|Helper|Manager|Impl)(?=[A-Z.]|$)");

  @Test
  void no_word_of_the_programme_is_in_the_plumbing() throws IOException {
    assertThat(lines()).isNotEmpty().noneMatch(GuardTests::speaksOfTheProgramme);
  }

  @Test
  void a_word_of_the_programme_would_be_seen() {
    assertThat(speaksOfTheProgramme("  record VolunteerCleared() {}")).isTrue();
    assertThat(speaksOfTheProgramme("import jp.otonari.intake.Anything;")).isTrue();
  }

  @Test
  void the_plumbing_stays_small() throws IOException {
    assertThat(lines().stream().filter(line -> !line.isBlank()).count()).isLessThan(MOST_LINES);
  }

  @Test
  void no_type_in_the_whole_project_has_a_name_that_says_nothing() throws IOException {
    try (var files = Files.walk(Path.of("../.."))) {
      var names =
          files
              .filter(file -> file.toString().contains("src/main/java"))
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .toList();
      assertThat(names).hasSizeGreaterThan(30).noneMatch(name -> EMPTY_NAMES.matcher(name).find());
    }
  }

  @Test
  void an_empty_name_would_be_seen() {
    assertThatThrownBy(() -> assertThat("LetterHelper.java").doesNotContainPattern(EMPTY_NAMES))
        .isInstanceOf(AssertionError.class);
  }

  private static boolean speaksOfTheProgramme(String line) {
    return DOMAIN.matcher(line.toLowerCase(Locale.ROOT)).find();
  }

  private static List<String> lines() throws IOException {
    try (var files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> read(file).stream())
          .toList();
    }
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
