package jp.otonari.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

  @ParameterizedTest
  @CsvSource({
    "olena@example.org, olena@example.org",
    "' olena@example.org ', olena@example.org",
    "olena+jii@sub.example.org, olena+jii@sub.example.org",
    "ie@日本語.example.jp, ie@xn--wgv71a119e.example.jp"
  })
  void an_ordinary_address_stays_as_it_is(String written, String smtp) {
    assertThat(MailAddress.of(written)).contains(new MailAddress(smtp));
  }

  @Test
  void an_old_mobile_address_is_quoted() {
    assertThat(MailAddress.of("taka..hashi..@docomo.ne.jp"))
        .contains(new MailAddress("\"taka..hashi..\"@docomo.ne.jp"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "olena",
        "olena@",
        "@example.org",
        "a@b@example.org",
        "olena@example..org",
        "olena@-example.org",
        "a b@example.org",
        "a@example.org>\r\nRCPT TO:<b@example.org",
        "a@example.org\nBcc: b@example.org",
        "Olena <olena@example.org>",
        "оля@example.org"
      })
  void nothing_else_is_an_address(String written) {
    assertThat(MailAddress.of(written)).isEmpty();
  }
}
