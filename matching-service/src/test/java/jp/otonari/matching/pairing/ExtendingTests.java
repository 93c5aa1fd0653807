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
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Outcome.Unfit;
import org.junit.jupiter.api.Test;

class ExtendingTests {

  private static final LocalDate ENDS_ON = LocalDate.of(2026, 10, 10);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  @Test
  void a_pair_goes_on_for_at_most_six_months_more_each_time() {
    var once = after(extended(started(), ENDS_ON.plusMonths(6)));

    assertThat(once.term()).isEqualTo(new Term(ASKED_ON, LocalDate.of(2027, 4, 10)));
    assertThat(extended(started(), ENDS_ON.plusMonths(6).plusDays(1)))
        .isEqualTo(new Unfit("endsOn"));
    assertThat(after(extended(once, LocalDate.of(2027, 10, 10))).term().startsOn())
        .isEqualTo(ASKED_ON);
  }

  @Test
  void it_is_told_with_the_day_on_which_it_was_decided() {
    var longer = new Term(ASKED_ON, ENDS_ON.plusDays(1));

    assertThat(told(extended(started(), ENDS_ON.plusDays(1))))
        .containsExactly(PairingExtended.next(started(), TODAY, longer));
  }

  @Test
  void a_pair_is_never_shortened_and_the_same_day_changes_nothing() {
    assertThat(extended(started(), ENDS_ON.minusDays(1))).isEqualTo(new Unfit("endsOn"));
    assertThat(extended(started(), ENDS_ON)).isEqualTo(new Unchanged(started()));
  }

  @Test
  void a_pair_that_pauses_goes_on_pausing() {
    assertThat(after(extended(paused(), ENDS_ON.plusMonths(1))).state()).isEqualTo(State.PAUSED);
  }

  @Test
  void starting_again_is_still_the_same_step_after_an_extension() {
    var longer = after(extended(started(), ENDS_ON.plusMonths(1)));

    assertThat(Beginning.start(longer, Term.from(ASKED_ON))).isEqualTo(new Unchanged(longer));
  }

  @Test
  void what_has_not_begun_or_is_over_is_not_extended() {
    var over = ended(Ending.because(Ending.Reason.OTHER, ASKED_ON));

    assertThat(refusal(extended(introduced(), ENDS_ON))).isEqualTo(Refusal.NOT_STARTED);
    assertThat(refusal(extended(over, ENDS_ON))).isEqualTo(Refusal.ALREADY_ENDED);
  }

  private static Outcome extended(Pairing pairing, LocalDate endsOn) {
    return Extending.to(pairing, endsOn, TODAY);
  }
}
