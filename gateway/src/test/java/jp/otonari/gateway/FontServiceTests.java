package jp.otonari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FontServiceTests extends WithServices {

  private static final Pattern STYLE = Pattern.compile("href=\"(/css/fonts[^\"]+)\"");
  private static final Pattern FONT = Pattern.compile("url\\('(/fonts/[^']+)'\\)");

  @Test
  void fonts_come_from_here_and_are_kept_by_the_browser_for_a_year() {
    var browser = visitor("my");
    var style = STYLE.matcher(browser.open("/").html());
    assertThat(style.find()).isTrue();
    var fonts = FONT.matcher(browser.open(style.group(1)).html());

    assertThat(fonts.results().map(font -> font.group(1)).toList())
        .hasSize(3)
        .allSatisfy(
            font -> {
              var answer = browser.open(font);
              assertThat(answer.status()).isEqualTo(200);
              assertThat(answer.header("Content-Type")).isEqualTo("font/woff2");
              assertThat(answer.header("Cache-Control")).contains("max-age=31536000");
            });
  }
}
