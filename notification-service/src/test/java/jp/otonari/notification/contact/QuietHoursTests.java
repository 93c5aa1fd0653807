package jp.otonari.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

  @ParameterizedTest
  @CsvSource({
    "21:00, 07:00, 2026-04-10T21:00, 2026-04-11T07:00",
    "21:00, 07:00, 2026-04-10T23:59:59, 2026-04-11T07:00",
    "21:00, 07:00, 2026-04-11T00:00, 2026-04-11T07:00",
    "21:00, 07:00, 2026-04-11T06:59:59, 2026-04-11T07:00",
    "09:00, 12:00, 2026-04-10T09:00, 2026-04-10T12:00",
    "00:00, 06:00, 2026-04-10T00:00, 2026-04-10T06:00",
    "22:00, 00:00, 2026-04-30T23:00, 2026-05-01T00:00"
  })
  void a_letter_is_held_until_they_end(
      String from, String until, LocalDateTime now, LocalDateTime end) {
    assertThat(new QuietHours(from, until).endAfter(japan(now))).contains(japan(end));
  }

  @ParameterizedTest
  @CsvSource({
    "21:00, 07:00, 2026-04-10T20:59:59",
    "21:00, 07:00, 2026-04-10T07:00",
    "09:00, 12:00, 2026-04-10T08:59",
    "09:00, 12:00, 2026-04-10T12:00",
    "09:00, 09:00, 2026-04-10T09:00"
  })
  void outside_of_them_it_goes(String from, String until, LocalDateTime now) {
    assertThat(new QuietHours(from, until).endAfter(japan(now))).isEmpty();
  }

  @Test
  void what_is_no_time_is_an_error() {
    assertThatThrownBy(() -> new QuietHours("21:00", "25:00"))
        .isInstanceOf(DateTimeException.class);
  }

  private static ZonedDateTime japan(LocalDateTime time) {
    return time.atZone(ZoneId.of("Asia/Tokyo"));
  }
}
