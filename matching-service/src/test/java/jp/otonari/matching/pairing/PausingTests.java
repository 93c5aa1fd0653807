package jp.otonari.matching.pairing;

import static jp.otonari.matching.pairing.People.ASKED_ON;
import static jp.otonari.matching.pairing.People.AWAY;
import static jp.otonari.matching.pairing.People.accepted;
import static jp.otonari.matching.pairing.People.after;
import static jp.otonari.matching.pairing.People.asked;
import static jp.otonari.matching.pairing.People.ended;
import static jp.otonari.matching.pairing.People.introduced;
import static jp.otonari.matching.pairing.People.paused;
import static jp.otonari.matching.pairing.People.refusal;
import static jp.otonari.matching.pairing.People.started;
import static jp.otonari.matching.pairing.People.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Outcome.Unfit;
import jp.otonari.matching.pairing.Pause.Cause;
import jp.otonari.matching.pairing.Pause.Resumption;
import org.junit.jupiter.api.Test;

class PausingTests {

  private static final LocalDate ENDS_ON = LocalDate.of(2026, 10, 10);
  private static final Resumption EARLY = new Resumption(AWAY.from().plusDays(10), true);

  @Test
  void a_pair_that_pauses_keeps_its_slots_and_its_end() {
    assertThat(paused().state()).isEqualTo(State.PAUSED);
    assertThat(paused().hold()).isEqualTo(started().hold());
    assertThat(paused().term()).isEqualTo(started().term());
    assertThat(told(Pausing.begin(started(), AWAY)))
        .containsExactly(PairingPaused.next(started(), AWAY));
  }

  @Test
  void the_same_pause_twice_is_one_and_another_day_is_told_again() {
    var longer = new Pause(AWAY.from(), AWAY.until().plusDays(7), Cause.BY_AGREEMENT, null, null);

    assertThat(Pausing.begin(paused(), AWAY)).isEqualTo(new Unchanged(paused()));
    assertThat(told(Pausing.begin(paused(), longer)))
        .containsExactly(PairingPaused.next(paused(), longer));
  }

  @Test
  void a_pause_lies_within_the_time_of_the_pair() {
    assertThat(Pausing.begin(started(), pause(ASKED_ON.minusDays(1), ASKED_ON.plusDays(9))))
        .isEqualTo(new Unfit("from"));
    assertThat(Pausing.begin(started(), pause(ASKED_ON, ENDS_ON.plusDays(1))))
        .isEqualTo(new Unfit("until"));
    assertThat(after(Pausing.begin(started(), pause(ASKED_ON, ENDS_ON))).state())
        .isEqualTo(State.PAUSED);
  }

  @Test
  void it_ends_by_itself_on_its_day_however_late_somebody_looks() {
    assertThat(Pausing.over(paused(), AWAY.until().minusDays(1)))
        .isEqualTo(new Unchanged(paused()));
    for (var today : List.of(AWAY.until(), AWAY.until().plusDays(40))) {
      var outcome = Pausing.over(paused(), today);
      assertThat(after(outcome).state()).isEqualTo(State.ACTIVE);
      assertThat(told(outcome))
          .containsExactly(PairingResumed.next(paused(), AWAY.until(), started().term()));
    }
    assertThat(Pausing.over(started(), AWAY.until())).isEqualTo(new Unchanged(started()));
  }

  @Test
  void the_days_of_the_pause_can_be_added_to_the_end() {
    var going = after(Pausing.resume(paused(), EARLY));

    assertThat(going.term()).isEqualTo(new Term(ASKED_ON, ENDS_ON.plusDays(10)));
    assertThat(going.progress().pause()).isEqualTo(AWAY.endedBy(EARLY));
  }

  @Test
  void going_on_twice_is_once_and_nobody_goes_on_before_the_pause() {
    var going = after(Pausing.resume(paused(), EARLY));

    assertThat(Pausing.resume(going, EARLY)).isEqualTo(new Unchanged(going));
    assertThat(refusal(Pausing.resume(going, new Resumption(EARLY.on(), false))))
        .isEqualTo(Refusal.NOT_PAUSED);
    assertThat(Pausing.resume(paused(), new Resumption(AWAY.from().minusDays(1), true)))
        .isEqualTo(new Unfit("on"));
  }

  @Test
  void only_a_pair_that_meets_pauses() {
    for (var open : List.of(asked(), accepted(), introduced())) {
      assertThat(refusal(Pausing.begin(open, AWAY))).isEqualTo(Refusal.NOT_STARTED);
      assertThat(refusal(Pausing.resume(open, EARLY))).isEqualTo(Refusal.NOT_STARTED);
    }
    var over = ended(Ending.because(Ending.Reason.OTHER, ASKED_ON));
    assertThat(refusal(Pausing.begin(over, AWAY))).isEqualTo(Refusal.ALREADY_ENDED);
    assertThat(refusal(Pausing.resume(over, EARLY))).isEqualTo(Refusal.ALREADY_ENDED);
    assertThat(refusal(Pausing.resume(started(), EARLY))).isEqualTo(Refusal.NOT_PAUSED);
  }

  private static Pause pause(LocalDate from, LocalDate until) {
    return new Pause(from, until, Cause.OTHER, null, null);
  }
}
