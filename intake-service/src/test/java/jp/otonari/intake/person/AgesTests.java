package jp.otonari.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import org.junit.jupiter.api.Test;

class AgesTests {

  @Test
  void ages_are_whole_months_and_keep_their_order() {
    var births = List.of(YearMonth.of(2023, 5), YearMonth.of(2026, 4), YearMonth.of(2023, 5));

    assertThat(Ages.inMonths(births, LocalDate.of(2026, 4, 1))).containsExactly(35, 0, 35);
  }

  @Test
  void nobody_is_born_in_the_future_or_is_a_child_after_25_years() {
    var births =
        List.of(
            YearMonth.of(2026, 5),
            YearMonth.of(2026, 4),
            YearMonth.of(2001, 4),
            YearMonth.of(1890, 1));

    assertThat(Ages.impossible(births, LocalDate.of(2026, 4, 30)))
        .containsExactly(
            new FieldProblem("childrenBirthMonths[0]", "date"),
            new FieldProblem("childrenBirthMonths[3]", "date"));
  }
}
