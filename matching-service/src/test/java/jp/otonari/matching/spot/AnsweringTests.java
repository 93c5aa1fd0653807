package jp.otonari.matching.spot;

import static jp.otonari.matching.spot.Helps.ANSWER_BY;
import static jp.otonari.matching.spot.Helps.NOW;
import static jp.otonari.matching.spot.Helps.RHYTHM;
import static jp.otonari.matching.spot.Helps.after;
import static jp.otonari.matching.spot.Helps.asked;
import static jp.otonari.matching.spot.Helps.at;
import static jp.otonari.matching.spot.Helps.refusal;
import static jp.otonari.matching.spot.Helps.taken;
import static jp.otonari.matching.spot.Helps.told;
import static jp.otonari.matching.spot.Helps.volunteer;
import static jp.otonari.matching.spot.Helps.volunteers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.otonari.matching.spot.Offer.Answer;
import jp.otonari.matching.spot.Step.Unchanged;
import org.junit.jupiter.api.Test;

class AnsweringTests {

  @Test
  void the_first_yes_counts_and_holds_the_volunteer_s_time() {
    var step = Answering.yes(asked(), volunteer(2), true, NOW);

    assertThat(told(step)).containsExactly(SpotHelpTaken.next(asked(), volunteer(2)));
    assertThat(after(step).state()).isEqualTo(State.TAKEN);
    assertThat(after(step).hold()).hasSize(6).contains(volunteer(2) + "@2026-04-11T01:00:00Z");
  }

  @Test
  void whoever_comes_later_is_told_that_somebody_was_faster() {
    assertThat(refusal(Answering.yes(taken(), volunteer(2), true, NOW)))
        .isEqualTo(Refusal.TAKEN_BY_ANOTHER);
  }

  @Test
  void the_same_yes_twice_is_one() {
    assertThat(Answering.yes(taken(), volunteer(1), true, NOW)).isInstanceOf(Unchanged.class);
  }

  @Test
  void who_was_not_asked_cannot_answer() {
    assertThat(refusal(Answering.yes(asked(), volunteer(7), true, NOW))).isEqualTo(Refusal.UNKNOWN);
    assertThat(refusal(Answering.no(asked(), volunteer(7), RHYTHM, NOW)))
        .isEqualTo(Refusal.UNKNOWN);
  }

  @Test
  void a_late_yes_counts_while_nobody_goes_but_not_when_the_time_has_come() {
    assertThat(told(Answering.yes(asked(), volunteer(1), true, ANSWER_BY.plusSeconds(60))))
        .hasSize(1);
    assertThat(refusal(Answering.yes(asked(), volunteer(1), true, at("2026-04-11T10:00"))))
        .isEqualTo(Refusal.CLOSED);
  }

  @Test
  void who_is_not_cleared_any_more_does_not_go() {
    assertThat(refusal(Answering.yes(asked(), volunteer(1), false, NOW))).isEqualTo(Refusal.CLOSED);
    assertThat(refusal(Answering.yes(asked(), volunteer(7), false, NOW)))
        .isEqualTo(Refusal.UNKNOWN);
  }

  @Test
  void when_all_said_no_the_next_are_asked_at_once() {
    var request = asked();
    for (var id : volunteers(4)) {
      request = after(Answering.no(request, id, RHYTHM, NOW));
      assertThat(request.lookAt()).isEqualTo(ANSWER_BY);
    }

    request = after(Answering.no(request, volunteer(5), RHYTHM, NOW));

    assertThat(request.lookAt()).isEqualTo(NOW);
  }

  @Test
  void who_cannot_go_after_all_hands_it_back_and_the_slower_ones_are_asked_again() {
    var back = after(Answering.no(taken(), volunteer(1), RHYTHM, NOW));
    var step = Asking.next(back, volunteers(5), RHYTHM, NOW);

    assertThat(back.state()).isEqualTo(State.OPEN);
    assertThat(back.hold()).isNull();
    assertThat(told(step))
        .containsExactly(SpotHelpOffered.next(back, volunteers(5).subList(1, 5), ANSWER_BY));
    assertThat(after(step).progress().offers()).hasSize(5);
    assertThat(after(step).progress().offerTo(volunteer(1)))
        .get()
        .extracting(Offer::answer)
        .isEqualTo(Answer.DECLINED);
  }

  @Test
  void nobody_hands_back_what_has_begun() {
    assertThat(refusal(Answering.no(taken(), volunteer(1), RHYTHM, at("2026-04-11T10:00"))))
        .isEqualTo(Refusal.CLOSED);
  }

  @Test
  void a_no_to_what_is_over_changes_nothing() {
    var nobody = after(Asking.next(asked(), List.of(), RHYTHM, ANSWER_BY));

    assertThat(Answering.no(nobody, volunteer(1), RHYTHM, NOW)).isInstanceOf(Unchanged.class);
    assertThat(refusal(Answering.yes(nobody, volunteer(1), true, NOW))).isEqualTo(Refusal.CLOSED);
  }
}
