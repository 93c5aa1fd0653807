package jp.otonari.matching.team;

import static org.assertj.core.api.Assertions.assertThat;

import jp.otonari.matching.engine.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTests {

  @ParameterizedTest
  @CsvSource({
    "DAILY_LIFE, DAILY_LIFE|HEALTH_CARE",
    "PROCEDURES, PROCEDURES",
    "JAPANESE, JAPANESE",
    "SCHOOL, SCHOOL",
    "CHILD_REARING, SCHOOL",
    "WORK, ''",
    "FRIENDS, ''"
  })
  void what_somebody_helps_with_says_which_duty_they_may_be_asked_for(String need, String duties) {
    var helper = Neighbour.named("v").helpingWith(need).volunteer();

    assertThat(Duty.of(helper)).extracting(Duty::name).containsExactly(named(duties));
  }

  @Test
  void who_said_what_they_would_take_is_asked_for_nothing_else() {
    var helper = Neighbour.named("v").helpingWith("DAILY_LIFE").takingOn("SCHOOL").volunteer();

    assertThat(Duty.of(helper)).containsExactly(Duty.SCHOOL);
  }

  private static String[] named(String duties) {
    return duties.isEmpty() ? new String[0] : duties.split("\\|");
  }
}
