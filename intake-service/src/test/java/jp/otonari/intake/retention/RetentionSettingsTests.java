package jp.otonari.intake.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import jp.otonari.intake.person.Role;
import org.junit.jupiter.api.Test;

class RetentionSettingsTests {

  private static final Period YEAR = Period.ofYears(1);

  @Test
  void a_period_of_no_time_is_refused() {
    assertThatThrownBy(() -> new RetentionSettings(Period.ZERO, YEAR, YEAR))
        .hasMessageContaining("a day or more");
    assertThatThrownBy(() -> new RetentionSettings(YEAR, Period.ofDays(-1), YEAR))
        .hasMessageContaining("a day or more");
  }

  @Test
  void a_year_from_a_leap_day_ends_on_the_last_of_february() {
    var settings = new RetentionSettings(Period.ofYears(3), YEAR, YEAR);
    var left = new Departure("x", Role.VOLUNTEER, Basis.NEVER_CLEARED, LocalDate.of(2028, 2, 29));

    assertThat(settings.end(left)).isEqualTo(LocalDate.of(2029, 2, 28));
  }
}
