package jp.otonari.gateway.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterLimitTests {

  private static final Instant NOON = Instant.parse("2026-04-10T03:00:00Z");

  private final LetterLimit limit = new LetterLimit();

  @Test
  void an_address_gets_five_letters_an_hour_however_it_is_written() {
    for (int i = 0; i < 5; i++) {
      assertThat(limit.allows("olena@example.com", NOON)).isTrue();
    }

    assertThat(limit.allows("Olena@Example.com", NOON)).isFalse();
    assertThat(limit.allows("other@example.com", NOON)).isTrue();
    assertThat(limit.allows("olena@example.com", NOON.plus(Duration.ofHours(1)))).isFalse();
    assertThat(limit.allows("olena@example.com", NOON.plus(Duration.ofMinutes(61)))).isTrue();
  }

  @Test
  void all_addresses_together_get_three_hundred_an_hour() {
    var allowed =
        IntStream.range(0, 400).filter(i -> limit.allows(i + "@example.com", NOON)).count();

    assertThat(allowed).isEqualTo(300);
  }
}
