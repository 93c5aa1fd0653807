package jp.otonari.matching.spot;

import static jp.otonari.matching.spot.Helps.NOW;
import static jp.otonari.matching.spot.Helps.RHYTHM;
import static jp.otonari.matching.spot.Helps.after;
import static jp.otonari.matching.spot.Helps.asked;
import static jp.otonari.matching.spot.Helps.at;
import static jp.otonari.matching.spot.Helps.refusal;
import static jp.otonari.matching.spot.Helps.taken;
import static jp.otonari.matching.spot.Helps.told;
import static jp.otonari.matching.spot.Helps.volunteer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.otonari.matching.pairing.Leave;
import jp.otonari.matching.spot.Offer.Answer;
import jp.otonari.matching.spot.Step.Unchanged;
import org.junit.jupiter.api.Test;

class ClosingTests {

  private static final Instant LATER = at("2026-04-11T10:00");

  @Test
  void the_office_cancels_and_whoever_would_have_gone_is_told() {
    var step = Closing.cancelled(taken(), CancelReason.NOT_NEEDED);

    assertThat(told(step))
        .containsExactly(SpotHelpCancelled.next(taken(), CancelReason.NOT_NEEDED));
    assertThat(SpotHelpCancelled.next(taken(), CancelReason.NOT_NEEDED).volunteerId())
        .isEqualTo(volunteer(1));
    assertThat(after(step).hold()).isNull();
    assertThat(Closing.cancelled(after(step), CancelReason.OTHER)).isInstanceOf(Unchanged.class);
  }

  @Test
  void done_is_what_somebody_went_to_and_not_before_its_time() {
    assertThat(refusal(Closing.done(taken(), NOW))).isEqualTo(Refusal.NOT_YET);
    assertThat(refusal(Closing.done(asked(), LATER))).isEqualTo(Refusal.NOT_TAKEN);
    var done = after(Closing.done(taken(), LATER));

    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(refusal(Closing.cancelled(done, CancelReason.OTHER))).isEqualTo(Refusal.CLOSED);
  }

  @Test
  void what_a_resident_who_left_needed_is_cancelled() {
    assertThat(told(Closing.residentLeaves(asked(), Leave.LEFT, NOW)))
        .containsExactly(SpotHelpCancelled.next(asked(), CancelReason.RESIDENT_LEFT));
    assertThat(Closing.residentLeaves(taken(), Leave.LEFT, LATER)).isInstanceOf(Unchanged.class);
  }

  @Test
  void of_an_erased_resident_nothing_stays_but_the_id_and_the_time() {
    var past = after(Closing.residentLeaves(taken(), Leave.ERASED, LATER));

    assertThat(past.state()).isEqualTo(State.TAKEN);
    assertThat(past.errand().note()).isNull();
    assertThat(past.errand().languages()).isEmpty();
    assertThat(past.errand().kind()).isEqualTo(Kind.OTHER);
    assertThat(past.errand().municipality()).isEmpty();
    assertThat(Closing.residentLeaves(past, Leave.ERASED, LATER)).isInstanceOf(Unchanged.class);
  }

  @Test
  void another_one_is_found_for_a_volunteer_who_leaves() {
    var open = after(Closing.volunteerLeaves(taken(), volunteer(1), Leave.LEFT, RHYTHM, NOW));

    assertThat(open.state()).isEqualTo(State.OPEN);
    assertThat(open.lookAt()).isEqualTo(NOW);
    assertThat(refusal(Answering.yes(open, volunteer(1), true, NOW))).isEqualTo(Refusal.CLOSED);
  }

  @Test
  void a_pause_takes_back_open_questions_only() {
    var step = Closing.volunteerLeaves(asked(), volunteer(3), Leave.PAUSED, RHYTHM, NOW);

    assertThat(after(step).progress().offerTo(volunteer(3)).orElseThrow().answer())
        .isEqualTo(Answer.GONE);
    assertThat(Closing.volunteerLeaves(taken(), volunteer(1), Leave.PAUSED, RHYTHM, NOW))
        .isInstanceOf(Unchanged.class);
  }
}
