package jp.otonari.matching.pairing;

import static jp.otonari.matching.pairing.People.ASKED_ON;
import static jp.otonari.matching.pairing.People.after;
import static jp.otonari.matching.pairing.People.ended;
import static jp.otonari.matching.pairing.People.introduced;
import static jp.otonari.matching.pairing.People.paused;
import static jp.otonari.matching.pairing.People.refusal;
import static jp.otonari.matching.pairing.People.started;
import static jp.otonari.matching.pairing.People.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.otonari.matching.pairing.Ending.Again;
import jp.otonari.matching.pairing.Ending.By;
import jp.otonari.matching.pairing.Ending.Reason;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Outcome.Unfit;
import org.junit.jupiter.api.Test;

class ClosingTests {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 10);
  private static final Period REST = Period.ofDays(28);
  private static final Ending NO_TIME = ending(Reason.NO_TIME, Again.MAYBE);

  @Test
  void an_early_end_is_told_with_its_reason_and_frees_both() {
    for (var pair : List.of(started(), paused())) {
      var outcome = Closing.of(pair, NO_TIME, DAY);

      assertThat(told(outcome)).containsExactly(PairingEnded.after(1, pair, NO_TIME));
      assertThat(after(outcome).state()).isEqualTo(State.ENDED);
      assertThat(after(outcome).hold()).isNull();
      assertThat(after(outcome).unsettled()).isTrue();
    }
  }

  @Test
  void ending_twice_is_once_and_another_reason_is_refused() {
    var over = ended(NO_TIME);

    assertThat(Closing.of(over, NO_TIME, DAY)).isEqualTo(new Unchanged(over));
    assertThat(refusal(Closing.of(over, ending(Reason.CONDUCT, Again.NEVER), DAY)))
        .isEqualTo(Refusal.ALREADY_ENDED);
    assertThat(refusal(Closing.of(introduced(), NO_TIME, DAY))).isEqualTo(Refusal.NOT_STARTED);
  }

  @Test
  void a_pair_does_not_end_before_its_first_day_unless_that_is_still_to_come() {
    var before = Ending.because(Reason.OTHER, ASKED_ON.minusDays(1));

    assertThat(Closing.of(started(), before, DAY)).isEqualTo(new Unfit("on"));
    assertThat(after(Closing.of(started(), before, ASKED_ON.minusDays(1))).state())
        .isEqualTo(State.ENDED);
  }

  @Test
  void it_graduates_the_day_after_its_last_however_late_somebody_looks() {
    assertThat(Closing.graduation(started(), LAST_DAY)).isEqualTo(new Unchanged(started()));
    for (var today : List.of(LAST_DAY.plusDays(1), LAST_DAY.plusDays(90))) {
      assertThat(told(Closing.graduation(started(), today)))
          .containsExactly(
              PairingEnded.after(1, started(), Ending.because(Reason.GRADUATED, LAST_DAY)));
    }
    assertThat(Closing.graduation(ended(NO_TIME), LAST_DAY.plusDays(1)))
        .isEqualTo(new Unchanged(ended(NO_TIME)));
  }

  @Test
  void afterwards_the_office_notes_whether_the_two_may_meet_again_and_tells_nobody() {
    var over = after(Closing.graduation(started(), LAST_DAY.plusDays(1)));
    var outcome = Closing.again(over, Again.GLADLY);

    assertThat(told(outcome)).isEmpty();
    assertThat(after(outcome).progress().isWelcomeAgain()).isTrue();
    assertThat(Closing.again(after(outcome), Again.GLADLY))
        .isEqualTo(new Unchanged(after(outcome)));
    assertThat(refusal(Closing.again(started(), Again.NEVER))).isEqualTo(Refusal.NOT_ENDED);
  }

  @Test
  void never_and_conduct_are_for_good_whatever_was_wished() {
    var muchLater = DAY.plusYears(5);

    assertThat(ending(Reason.NO_TIME, Again.NEVER).blocksOn(muchLater, REST)).isTrue();
    assertThat(ending(Reason.CONDUCT, Again.GLADLY).blocksOn(muchLater, REST)).isTrue();
    assertThat(ending(Reason.CONDUCT, Again.GLADLY).isWelcomeAgain()).isFalse();
  }

  @Test
  void who_would_gladly_meet_again_may_at_once_and_others_rest_from_each_other() {
    assertThat(ending(Reason.GRADUATED, Again.GLADLY).blocksOn(DAY, REST)).isFalse();
    assertThat(NO_TIME.blocksOn(DAY.plusDays(27), REST)).isTrue();
    assertThat(NO_TIME.blocksOn(DAY.plusDays(28), REST)).isFalse();
    assertThat(Ending.because(Reason.GRADUATED, DAY).blocksOn(DAY.plusDays(1), REST)).isTrue();
    assertThat(Ending.because(Reason.WITHDRAWN, DAY).blocksOn(DAY, REST)).isFalse();
  }

  private static Ending ending(Reason reason, Again again) {
    return new Ending(reason, DAY, By.OFFICE, null, again);
  }
}
