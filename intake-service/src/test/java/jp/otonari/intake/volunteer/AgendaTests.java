package jp.otonari.intake.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.otonari.intake.volunteer.Standing.Cleared;
import jp.otonari.intake.volunteer.Standing.Paused;
import jp.otonari.intake.volunteer.Standing.Withdrawn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final LocalDate UNTIL = LocalDate.of(2027, 4, 10);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-04-10, 2027-02-09", "2027-02-08, 2027-02-09", "2027-02-09, 2027-03-11",
        "2027-03-10, 2027-03-11", "2027-03-11, 2027-04-03", "2027-04-02, 2027-04-03",
        "2027-04-03, -", "2027-04-10, -", "2027-05-01, -"
      })
  void reminders_come_60_30_and_7_days_before(LocalDate today, @Nullable LocalDate next) {
    assertThat(Reminders.nextAfter(today, UNTIL)).isEqualTo(next);
  }

  @Test
  void a_pause_leaves_the_reminders_as_they_are() {
    var cleared = Agenda.empty().after(new Cleared(UNTIL), TODAY);
    var told = cleared.reminded(UNTIL.minusDays(60));

    var paused = told.after(new Paused(UNTIL.minusDays(20), UNTIL), UNTIL.minusDays(25));

    assertThat(cleared.remindOn()).isEqualTo("2027-02-09");
    assertThat(paused).isEqualTo(new Agenda(UNTIL, UNTIL.minusDays(30), UNTIL.minusDays(20)));
  }

  @Test
  void a_renewal_begins_them_anew_and_who_left_has_none() {
    var told = Agenda.empty().after(new Cleared(UNTIL), TODAY).reminded(UNTIL.minusDays(7));

    assertThat(told.remindOn()).isNull();
    assertThat(told.after(new Cleared(UNTIL.plusYears(1)), UNTIL).remindOn())
        .isEqualTo("2028-02-10");
    assertThat(told.after(new Withdrawn(), UNTIL)).isEqualTo(Agenda.empty());
  }
}
