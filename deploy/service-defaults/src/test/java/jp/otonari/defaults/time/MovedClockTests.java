package jp.otonari.defaults.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTests {

  private static final Instant LATE_EVENING_IN_UTC = Instant.parse("2026-04-10T23:30:00Z");

  @TempDir Path folder;

  private final Clock japan = Clock.fixed(LATE_EVENING_IN_UTC, ZoneId.of("Asia/Tokyo"));

  @Test
  void without_a_file_nothing_moves_and_dates_are_those_of_japan() {
    var clock = new MovedClock(japan, folder.resolve("missing"));

    assertThat(clock.instant()).isEqualTo(LATE_EVENING_IN_UTC);
    assertThat(LocalDate.now(clock)).isEqualTo("2026-04-11");
  }

  @Test
  void the_duration_in_the_file_is_added() throws Exception {
    var file = Files.writeString(folder.resolve("clock"), "P7DT1H\n");

    assertThat(new MovedClock(japan, file).instant())
        .isEqualTo(LATE_EVENING_IN_UTC.plus(Duration.ofDays(7).plusHours(1)));
  }

  @Test
  void a_file_that_holds_no_duration_is_an_error_and_not_today() throws Exception {
    var file = Files.writeString(folder.resolve("clock"), "tomorrow");

    assertThatThrownBy(() -> new MovedClock(japan, file).instant())
        .isInstanceOf(DateTimeParseException.class);
  }
}
