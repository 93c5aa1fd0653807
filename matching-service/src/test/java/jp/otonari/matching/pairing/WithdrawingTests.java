package jp.otonari.matching.pairing;

import static jp.otonari.matching.pairing.People.ASKED_ON;
import static jp.otonari.matching.pairing.People.NOW;
import static jp.otonari.matching.pairing.People.accepted;
import static jp.otonari.matching.pairing.People.after;
import static jp.otonari.matching.pairing.People.answer;
import static jp.otonari.matching.pairing.People.asked;
import static jp.otonari.matching.pairing.People.refusal;
import static jp.otonari.matching.pairing.People.told;
import static jp.otonari.matching.pairing.People.yes;
import static org.assertj.core.api.Assertions.assertThat;

import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Withdrawal.Cause;
import org.junit.jupiter.api.Test;

class WithdrawingTests {

  private static final Withdrawal EXPIRED = Withdrawal.because(Cause.EXPIRED, NOW);
  private static final Withdrawal OTHER = Withdrawal.because(Cause.OTHER_PROPOSAL, NOW);
  private static final Withdrawal OFFICE =
      new Withdrawal(Cause.COORDINATOR, null, "moved away", NOW);

  @Test
  void a_proposal_expires_the_day_after_its_last_day() {
    var lastDay = ASKED_ON.plusDays(14);

    assertThat(Withdrawing.expired(asked(), EXPIRED, lastDay)).isEqualTo(new Unchanged(asked()));
    assertThat(after(Withdrawing.expired(asked(), EXPIRED, lastDay.plusDays(1))).hold()).isNull();
  }

  @Test
  void what_both_accepted_does_not_expire() {
    var muchLater = ASKED_ON.plusDays(60);

    assertThat(Withdrawing.expired(accepted(), EXPIRED, muchLater))
        .isEqualTo(new Unchanged(accepted()));
  }

  @Test
  void the_coordinator_may_take_it_back_until_the_pair_starts() {
    var outcome = Withdrawing.byCoordinator(People.introduced(), OFFICE);

    assertThat(told(outcome))
        .containsExactly(
            new ProposalWithdrawn(
                asked().pairingId(),
                2,
                People.RESIDENT,
                People.VOLUNTEER,
                Cause.COORDINATOR,
                null,
                null));
    assertThat(refusal(Withdrawing.byCoordinator(People.started(), OFFICE)))
        .isEqualTo(Refusal.ALREADY_STARTED);
  }

  @Test
  void taking_back_twice_is_once() {
    var ended = after(Withdrawing.byCoordinator(asked(), OFFICE));

    assertThat(Withdrawing.byCoordinator(ended, OFFICE)).isEqualTo(new Unchanged(ended));
    assertThat(
            refusal(
                Withdrawing.byCoordinator(
                    after(answer(asked(), Side.RESIDENT, People.no())), OFFICE)))
        .isEqualTo(Refusal.PROPOSAL_CLOSED);
  }

  @Test
  void who_declined_somebody_else_is_not_asked_on_about_those_they_did_not_say_yes_to() {
    var half = after(answer(asked(), Side.VOLUNTEER, yes()));

    assertThat(after(Withdrawing.afterDeclineOfAnother(asked(), Side.VOLUNTEER, OTHER)).state())
        .isEqualTo(State.WITHDRAWN);
    assertThat(Withdrawing.afterDeclineOfAnother(half, Side.VOLUNTEER, OTHER))
        .isEqualTo(new Unchanged(half));
  }
}
