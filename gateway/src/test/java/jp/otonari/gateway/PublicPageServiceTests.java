package jp.otonari.gateway;

import static jp.otonari.gateway.Applicant.RESIDENT;
import static jp.otonari.gateway.Applicant.VOLUNTEER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every public page: its language, its weight, what it forbids. */
class PublicPageServiceTests extends WithServices {

  private static final Pattern ASSET =
      Pattern.compile("(?:href|src)=\"(/(?:css|webjars|images)[^\"]+)\"");

  @ParameterizedTest
  @CsvSource({
    "'uk,ru;q=0.8', uk",
    "'prs-AF,en;q=0.5', fa-AF",
    "'fa', fa-AF",
    "'zh-CN,vi;q=0.4', zh-Hans",
    "'zh-SG', zh-Hans",
    "'zh-TW,en;q=0.5', zh-Hant",
    "'zh-HK', zh-Hant",
    "'zh-MO', zh-Hant",
    "'ko-KR', ko",
    "'tl,en;q=0.5', fil",
    "'fil-PH', fil",
    "'id-ID', id",
    "'ne-NP', ne",
    "'my-MM,en;q=0.9', my",
    "'ps-AF', ps",
    "'es-PE', es",
    "'pt-PT,en;q=0.5', pt-BR",
    "'fr', en",
    "'ja-JP', ja"
  })
  void the_browser_is_asked_for_its_language(String wish, String language) {
    assertThat(visitor(wish).open("/").html()).contains("<html lang=\"" + language + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa-AF", "ps"})
  void dari_and_pashto_go_from_right_to_left(String language) {
    assertThat(visitor(language).open("/").html()).contains("dir=\"rtl\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/tokyo", RESIDENT, VOLUNTEER, RESIDENT + "/situation", VOLUNTEER + "/you"})
  void the_first_load_is_light(String path) throws IOException {
    var browser = visitor("en");
    var page = browser.open(path).html();
    var bytes = packed(page);
    var assets = ASSET.matcher(page);
    while (assets.find()) {
      var asset = browser.open(assets.group(1));
      assertThat(asset.status()).as(assets.group(1)).isEqualTo(200);
      assertThat(asset.header("Cache-Control")).contains("max-age=31536000");
      bytes += packed(asset.html());
    }

    assertThat(bytes).isLessThan(100_000);
  }

  @Test
  void pages_forbid_what_they_do_not_need_and_leave_no_session_behind() {
    var browser = visitor("en");
    var page = browser.open(RESIDENT + "/situation");

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.html()).doesNotContain("<style", " style=", "onclick", "http://", "https://");
    assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().contains("SESSION"));
  }

  private static int packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
