package jp.otonari.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.otonari.gateway.language.Texts.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.core.io.ClassPathResource;

class FontsTests {

  private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");
  private static final Pattern FILE = Pattern.compile("url\\('\\.\\./(fonts/[^']+)'\\)");

  private final String css = read();
  private final List<MatchResult> ranges = RANGE.matcher(css).results().toList();

  @ParameterizedTest
  @EnumSource(names = {"NE", "MY", "FA_AF", "PS"})
  void every_letter_of_a_script_that_phones_lack_is_shipped(PageLanguage language) {
    assertThat(letters(language).filter(letter -> !isLatin(letter)).boxed())
        .isNotEmpty()
        .allMatch(this::isShipped);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"NE", "MY", "FA_AF", "PS"})
  void a_page_in_another_language_fetches_no_font(PageLanguage language) {
    assertThat(letters(language).boxed()).noneMatch(this::isShipped);
  }

  @Test
  void every_font_that_the_style_names_is_there() {
    var files = FILE.matcher(css).results().map(file -> file.group(1)).toList();

    assertThat(files).hasSize(3).allMatch(file -> new ClassPathResource("static/" + file).exists());
  }

  private static IntStream letters(PageLanguage language) {
    return Texts.load(Kind.PUBLIC, language).values().stream().flatMapToInt(String::codePoints);
  }

  private static boolean isLatin(int letter) {
    return letter < 0x300 || (letter >= 0x2010 && letter <= 0x2026);
  }

  private boolean isShipped(int letter) {
    return ranges.stream().anyMatch(range -> letter >= hex(range.group(1)) && letter <= end(range));
  }

  private static int end(MatchResult range) {
    return hex(range.group(2) == null ? range.group(1) : range.group(2));
  }

  private static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }

  private static String read() {
    try {
      return new ClassPathResource("static/css/fonts.css")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
