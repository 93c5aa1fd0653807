package jp.otonari.matching.spot;

import static jp.otonari.matching.spot.Helps.errand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class ErrandTests {

  private static final SpotSettings SETTINGS =
      new SpotSettings(
          5,
          Helps.RHYTHM.answerWithin(),
          6,
          2,
          Helps.RHYTHM.quietFrom(),
          Helps.RHYTHM.quietUntil());

  private static OpeningHours hours() throws IOException {
    try (var table = new ClassPathResource("data/holidays_jp.tsv").getInputStream()) {
      return OpeningHours.without(table);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-10T08:30, 180, true",
    "2026-04-10T08:29, 30, false",
    "2026-04-10T15:00, 180, true",
    "2026-04-10T15:01, 180, false",
    "2026-04-10T23:00, 120, false",
  })
  void it_begins_and_ends_within_the_hours(String start, int minutes, boolean held)
      throws IOException {
    assertThat(hours().hold(errand(start, minutes))).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-10, true",
    "2026-04-11, true",
    "2026-04-12, false",
    "2026-04-29, false",
    "2026-05-06, false",
  })
  void there_is_help_from_monday_to_saturday_but_not_on_holidays(LocalDate day, boolean open)
      throws IOException {
    assertThat(hours().isOpenOn(day)).isEqualTo(open);
  }

  @Test
  void it_falls_into_every_part_of_the_week_that_it_touches() {
    assertThat(errand("2026-04-11T10:00", 120).visit("r").slots()).containsExactly("sat-am");
    assertThat(errand("2026-04-11T10:00", 121).visit("r").slots())
        .containsExactly("sat-am", "sat-pm");
    assertThat(errand("2026-04-13T12:00", 60).visit("r").slots()).containsExactly("mon-pm");
  }

  @Test
  void it_holds_every_quarter_of_an_hour_that_it_touches() {
    assertThat(errand("2026-04-11T10:05", 15).quartersOf("v"))
        .containsExactly("v@2026-04-11T01:00:00Z", "v@2026-04-11T01:15:00Z");
    assertThat(errand("2026-04-11T10:00", 15).quartersOf("v"))
        .containsExactly("v@2026-04-11T01:00:00Z");
  }

  @Test
  void a_week_s_hours_are_for_pairs_first() {
    var longest = errand("2026-04-11T10:00", 180);

    assertThat(new Promised(Map.of("v", 1), List.of()).leaves("v", longest, SETTINGS)).isTrue();
    assertThat(new Promised(Map.of("v", 2), List.of()).leaves("v", longest, SETTINGS)).isFalse();
  }

  @Test
  void spot_help_of_the_week_counts_and_must_not_collide() {
    var promised = new Promised(Map.of(), List.of(Helps.taken()));
    var volunteer = Helps.volunteer(1);

    assertThat(promised.leaves(volunteer, errand("2026-04-11T11:30", 180), SETTINGS)).isTrue();
    assertThat(promised.leaves(volunteer, errand("2026-04-11T11:29", 30), SETTINGS)).isFalse();
    assertThat(promised.leaves(Helps.volunteer(2), errand("2026-04-11T11:29", 30), SETTINGS))
        .isTrue();
    assertThat(
            new Promised(Map.of(volunteer, 2), List.of(Helps.taken()))
                .leaves(volunteer, errand("2026-04-11T13:00", 60), SETTINGS))
        .isFalse();
  }
}
