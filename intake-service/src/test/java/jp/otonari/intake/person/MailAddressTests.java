package jp.otonari.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "taro..@docomo.ne.jp",
        "ta..ro@docomo.ne.jp",
        ".taro.@ezweb.ne.jp",
        "o'brien+otonari@example.org",
        "A@xn--eckwd4c7c.xn--zckzah",
        "a_b/c=d@sub.example.co.jp"
      })
  void an_address_that_reaches_somebody_is_accepted(String address) {
    assertThat(MailAddress.isOne(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@example.org",
        "taro",
        "taro@",
        "taro@localhost",
        "taro@example..org",
        "taro@-example.org",
        "taro@127.0.0.1",
        "ta ro@example.org",
        " taro@example.org",
        "taro@example.org ",
        "taro@example.org\r\nBcc: all@example.org",
        "taro@example.org\n",
        "\"ta\nro\"@example.org",
        "a@example.org,b@example.org",
        "Taro <taro@example.org>",
        "タロウ@example.org",
        "taro＠example.org"
      })
  void anything_else_is_refused(String text) {
    assertThat(MailAddress.isOne(text)).isFalse();
  }

  @Test
  void the_key_ignores_case_and_keeps_the_dots() {
    assertThat(MailAddress.key("Ta..Ro@Docomo.ne.jp")).isEqualTo("ta..ro@docomo.ne.jp");
  }

  @Test
  void no_address_is_longer_than_mail_servers_take() {
    assertThat(MailAddress.isOne("a".repeat(64) + "@" + "b.".repeat(93) + "jp")).isTrue();
    assertThat(MailAddress.isOne("a".repeat(64) + "@" + "b.".repeat(94) + "jpn")).isFalse();
  }

  @Test
  void an_address_has_254_characters_at_most() {
    var start = "a".repeat(64) + "@" + ("b".repeat(61) + ".").repeat(3);

    assertThat(MailAddress.isOne(ofLength(start, 254))).isTrue();
    assertThat(MailAddress.isOne(ofLength(start, 255))).isFalse();
  }

  private static String ofLength(String start, int length) {
    return start + "j".repeat(length - start.length());
  }
}
