package jp.otonari.matching.spot;

import static jp.otonari.matching.spot.Helps.ANSWER_BY;
import static jp.otonari.matching.spot.Helps.NOW;
import static jp.otonari.matching.spot.Helps.RHYTHM;
import static jp.otonari.matching.spot.Helps.after;
import static jp.otonari.matching.spot.Helps.asked;
import static jp.otonari.matching.spot.Helps.at;
import static jp.otonari.matching.spot.Helps.open;
import static jp.otonari.matching.spot.Helps.told;
import static jp.otonari.matching.spot.Helps.volunteer;
import static jp.otonari.matching.spot.Helps.volunteers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.otonari.matching.spot.Step.Unchanged;
import org.junit.jupiter.api.Test;

class AskingTests {

  @Test
  void the_first_five_who_fit_are_asked_and_have_an_hour() {
    var step = Asking.next(open(), volunteers(7), RHYTHM, NOW);

    assertThat(told(step)).containsExactly(SpotHelpOffered.next(open(), volunteers(5), ANSWER_BY));
    assertThat(after(step).lookAt()).isEqualTo(ANSWER_BY);
    assertThat(after(step).state()).isEqualTo(State.OPEN);
  }

  @Test
  void nobody_else_is_asked_before_the_hour_is_over() {
    var step = Asking.next(asked(), volunteers(7), RHYTHM, ANSWER_BY.minusMillis(1));

    assertThat(step).isInstanceOf(Unchanged.class);
  }

  @Test
  void after_the_hour_those_are_asked_who_were_not_yet() {
    var step = Asking.next(asked(), volunteers(7), RHYTHM, ANSWER_BY);

    assertThat(told(step))
        .containsExactly(
            SpotHelpOffered.next(
                asked(), List.of(volunteer(6), volunteer(7)), at("2026-04-10T12:00")));
    assertThat(after(step).progress().offers()).hasSize(7);
  }

  @Test
  void when_everybody_was_asked_the_office_and_the_resident_hear_of_it() {
    var step = Asking.next(asked(), volunteers(5), RHYTHM, ANSWER_BY);

    assertThat(told(step)).containsExactly(SpotHelpUnfilled.next(asked(), State.NOBODY));
    assertThat(after(step).state()).isEqualTo(State.NOBODY);
    assertThat(after(step).lookAt()).isNull();
  }

  @Test
  void nobody_is_asked_in_the_evening_or_at_night() {
    for (var late : List.of("2026-04-10T20:00", "2026-04-11T07:59")) {
      var step = Asking.next(open(), volunteers(5), RHYTHM, at(late));

      assertThat(told(step)).isEmpty();
      assertThat(after(step).lookAt()).isEqualTo(at("2026-04-11T08:00"));
    }
  }

  @Test
  void who_is_asked_late_may_answer_until_the_morning() {
    var asked = after(Asking.next(open(), volunteers(5), RHYTHM, at("2026-04-10T19:30")));

    assertThat(asked.lookAt()).isEqualTo(at("2026-04-11T08:00"));
  }

  @Test
  void the_time_of_the_visit_ends_all_asking() {
    var asked = after(Asking.next(open(), volunteers(5), RHYTHM, at("2026-04-11T09:30")));
    var step = Asking.next(asked, volunteers(7), RHYTHM, at("2026-04-11T10:00"));

    assertThat(asked.lookAt()).isEqualTo(at("2026-04-11T10:00"));
    assertThat(told(step)).containsExactly(SpotHelpUnfilled.next(asked, State.EXPIRED));
    assertThat(after(step).state()).isEqualTo(State.EXPIRED);
  }
}
