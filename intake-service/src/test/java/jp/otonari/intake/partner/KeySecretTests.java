package jp.otonari.intake.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySecretTests {

  private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");

  @Test
  void a_key_has_256_random_bits_and_is_known_again() {
    var keys = Stream.generate(KeySecret::random).limit(200).toList();

    assertThat(keys).extracting(KeySecret::value).doesNotHaveDuplicates();
    assertThat(keys)
        .allMatch(key -> key.value().matches("otk_[a-z2-9]{10}_[A-Za-z0-9_-]{43}"))
        .allMatch(key -> KeySecret.of(key.value()).orElseThrow().equals(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "otk_", "otk_abcdefghij_short", "eyJhbGciOiJSUzI1NiJ9.e30.x"})
  void what_cannot_be_a_key_is_none(String bearer) {
    assertThat(KeySecret.of(bearer)).isEmpty();
  }

  @Test
  void a_key_opens_with_its_secret_until_its_end_and_with_no_other() {
    var secret = KeySecret.random();
    var other = new KeySecret(secret.prefix(), KeySecret.random().value());

    assertThat(key(secret, null).opensWith(secret, NOW)).isTrue();
    assertThat(key(secret, null).opensWith(other, NOW)).isFalse();
    assertThat(key(secret, NOW).opensWith(secret, NOW)).isFalse();
    assertThat(key(secret, NOW.plusMillis(1)).opensWith(secret, NOW)).isTrue();
  }

  @Test
  void neither_tells_its_secret_to_a_log() {
    var secret = KeySecret.random();

    assertThat(secret + " " + key(secret, null)).doesNotContain(secret.value());
  }

  private static PartnerKey key(KeySecret secret, @Nullable Instant until) {
    return new PartnerKey(secret.prefix(), "p", "tokyo", secret.hash(), NOW, "a", until, null);
  }
}
