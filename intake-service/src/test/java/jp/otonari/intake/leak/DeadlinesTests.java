package jp.otonari.intake.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTests {

  @ParameterizedTest
  @CsvSource({
    "2026-04-10, 2026-04-12, 2026-04-14, 2026-05-09",
    "2026-04-30, 2026-05-02, 2026-05-04, 2026-05-29",
    "2026-12-31, 2027-01-02, 2027-01-04, 2027-01-29",
    "2027-02-26, 2027-02-28, 2027-03-02, 2027-03-27",
    "2028-02-26, 2028-02-28, 2028-03-01, 2028-03-26",
    "2028-02-29, 2028-03-02, 2028-03-04, 2028-03-29",
    "2028-01-31, 2028-02-02, 2028-02-04, 2028-02-29",
  })
  void the_day_on_which_it_was_noticed_is_the_first(
      LocalDate noticed, LocalDate best, LocalDate latest, LocalDate full) {
    assertThat(Deadlines.of(noticed, false)).isEqualTo(new Deadlines(best, latest, full));
  }

  @ParameterizedTest
  @CsvSource({"2026-04-10, 2026-06-08", "2026-12-31, 2027-02-28", "2028-01-01, 2028-02-29"})
  void what_was_done_on_purpose_may_take_sixty_days_to_understand(
      LocalDate noticed, LocalDate full) {
    assertThat(Deadlines.of(noticed, true).full()).isEqualTo(full);
    assertThat(Deadlines.of(noticed, true).quickLatest())
        .isEqualTo(Deadlines.of(noticed, false).quickLatest());
  }

  @ParameterizedTest
  @CsvSource({"2026-04-13, 1, false", "2026-04-14, 0, false", "2026-04-15, -1, true"})
  void a_clock_is_late_from_the_day_after_its_last(LocalDate today, long left, boolean late) {
    var clock =
        RunningClock.of(Duty.QUICK_REPORT, null, LocalDate.parse("2026-04-14"), null, today);

    assertThat(clock.daysLeft()).isEqualTo(left);
    assertThat(clock.late()).isEqualTo(late);
  }

  @Test
  void a_clock_stands_still_once_it_is_done() {
    var by = LocalDate.parse("2026-04-14");
    var muchLater = LocalDate.parse("2026-08-01");

    assertThat(RunningClock.of(Duty.QUICK_REPORT, null, by, by, muchLater).late()).isFalse();
    assertThat(RunningClock.of(Duty.QUICK_REPORT, null, by, by.plusDays(1), muchLater).daysLeft())
        .isEqualTo(-1);
  }
}
