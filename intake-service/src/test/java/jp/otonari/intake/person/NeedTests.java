package jp.otonari.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NeedTests {

  @Test
  void two_needs_tell_of_somebodys_health() {
    assertThat(Need.values())
        .filteredOn(Need::isPrivate)
        .containsExactly(Need.HEALTH, Need.PREGNANCY);
  }

  @Test
  void events_tell_the_nearest_need_that_tells_nothing_of_health() {
    assertThat(Need.HEALTH.told()).isEqualTo(Need.DAILY_LIFE);
    assertThat(Need.PREGNANCY.told()).isEqualTo(Need.CHILD_REARING);
    assertThat(Arrays.stream(Need.values()).filter(need -> !need.isPrivate()))
        .allSatisfy(need -> assertThat(need.told()).isEqualTo(need));
  }
}
