package jp.otonari.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTests {

  @Test
  void an_address_with_half_an_escape_is_not_passed_on() {
    assertThat(Address.isWellFormed("/branches/tokyo/residents", "q=%E3%82%AA&page=1")).isTrue();
    assertThat(Address.isWellFormed("/branches/tokyo/residents", null)).isTrue();
    assertThat(Address.isWellFormed("/branches/tokyo/residents", "q=%zz")).isFalse();
    assertThat(Address.isWellFormed("/branches/tokyo/residents", "q=a|b")).isFalse();
    assertThat(Address.isWellFormed("//elsewhere.example/x", null)).isFalse();
  }
}
