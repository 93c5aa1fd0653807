package jp.otonari.matching.pairing;

import static jp.otonari.matching.pairing.People.ASKED_ON;
import static jp.otonari.matching.pairing.People.RESIDENT;
import static jp.otonari.matching.pairing.People.VOLUNTEER;
import static jp.otonari.matching.pairing.People.after;
import static jp.otonari.matching.pairing.People.answer;
import static jp.otonari.matching.pairing.People.asked;
import static jp.otonari.matching.pairing.People.no;
import static jp.otonari.matching.pairing.People.refusal;
import static jp.otonari.matching.pairing.People.told;
import static jp.otonari.matching.pairing.People.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Reply.Answer;
import jp.otonari.matching.pairing.Withdrawal.Cause;
import org.junit.jupiter.api.Test;

class AnsweringTests {

  @Test
  void one_yes_is_not_enough_two_are() {
    var half = after(answer(asked(), Side.VOLUNTEER, yes()));
    var both = after(answer(half, Side.RESIDENT, yes()));

    assertThat(half.state()).isEqualTo(State.PROPOSED);
    assertThat(both.state()).isEqualTo(State.ACCEPTED);
    assertThat(both.hold()).isEqualTo(asked().hold());
  }

  @Test
  void each_answer_is_told_with_a_growing_version() {
    var outcome = answer(asked(), Side.VOLUNTEER, yes());

    assertThat(told(outcome))
        .containsExactly(
            new ProposalAnswered(
                asked().pairingId(), 2, RESIDENT, VOLUNTEER, Side.VOLUNTEER, Answer.ACCEPTED));
  }

  @Test
  void a_no_withdraws_the_proposal_keeps_the_reason_and_lets_both_go() {
    var outcome = answer(asked(), Side.RESIDENT, no());
    var ended = after(outcome);

    assertThat(ended.state()).isEqualTo(State.WITHDRAWN);
    assertThat(ended.progress().withdrawal())
        .isEqualTo(new Withdrawal(Cause.DECLINED, Side.RESIDENT, "too far", People.NOW));
    assertThat(ended.hold()).isNull();
    assertThat(ended.unsettled()).isTrue();
    assertThat(told(outcome))
        .containsExactly(
            new ProposalAnswered(
                ended.pairingId(), 2, RESIDENT, VOLUNTEER, Side.RESIDENT, Answer.DECLINED),
            new ProposalWithdrawn(
                ended.pairingId(), 3, RESIDENT, VOLUNTEER, Cause.DECLINED, Side.RESIDENT, null));
  }

  @Test
  void the_same_answer_again_changes_nothing() {
    var half = after(answer(asked(), Side.VOLUNTEER, yes()));
    var ended = after(answer(asked(), Side.VOLUNTEER, no()));

    assertThat(answer(half, Side.VOLUNTEER, yes())).isEqualTo(new Unchanged(half));
    assertThat(answer(ended, Side.VOLUNTEER, no())).isEqualTo(new Unchanged(ended));
  }

  @Test
  void another_answer_afterwards_is_refused() {
    var half = after(answer(asked(), Side.VOLUNTEER, yes()));
    var ended = after(answer(asked(), Side.VOLUNTEER, no()));

    assertThat(refusal(answer(half, Side.VOLUNTEER, no()))).isEqualTo(Refusal.ALREADY_ANSWERED);
    assertThat(refusal(answer(ended, Side.VOLUNTEER, yes()))).isEqualTo(Refusal.ALREADY_ANSWERED);
    assertThat(refusal(answer(People.started(), Side.RESIDENT, no())))
        .isEqualTo(Refusal.ALREADY_ANSWERED);
  }

  @Test
  void when_the_other_declined_the_proposal_is_closed() {
    var ended = after(answer(asked(), Side.VOLUNTEER, no()));

    assertThat(refusal(answer(ended, Side.RESIDENT, yes()))).isEqualTo(Refusal.PROPOSAL_CLOSED);
  }

  @Test
  void the_last_day_counts_and_the_day_after_does_not_though_nobody_took_it_back_yet() {
    assertThat(on(ASKED_ON.plusDays(14))).isInstanceOf(Changed.class);
    assertThat(refusal(on(ASKED_ON.plusDays(15)))).isEqualTo(Refusal.PROPOSAL_CLOSED);
  }

  @Test
  void who_is_not_asked_yet_cannot_answer() {
    assertThat(refusal(answer(asked(Side.VOLUNTEER), Side.RESIDENT, yes())))
        .isEqualTo(Refusal.UNKNOWN);
    assertThat(asked(Side.VOLUNTEER).progress().asks(Side.VOLUNTEER)).isTrue();
  }

  @Test
  void when_the_first_says_yes_the_second_is_asked_and_has_as_long_to_answer() {
    var lastDay = ASKED_ON.plusDays(14);
    var outcome =
        Answering.of(asked(Side.RESIDENT), Side.RESIDENT, yes(), lastDay, lastDay.plusDays(14));

    var next = after(outcome);
    assertThat(told(outcome))
        .containsExactly(
            ProposalAnswered.next(asked(), Side.RESIDENT, Answer.ACCEPTED),
            PairingProposed.asking(Side.VOLUNTEER, 2, next));
    assertThat(next.proposal().expiresOn()).isEqualTo(lastDay.plusDays(14));
    assertThat(next.state()).isEqualTo(State.PROPOSED);
    assertThat(after(answer(next, Side.VOLUNTEER, yes())).state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void when_the_first_says_no_the_second_is_never_asked() {
    var ended = after(answer(asked(Side.VOLUNTEER), Side.VOLUNTEER, no()));

    assertThat(ended.state()).isEqualTo(State.WITHDRAWN);
    assertThat(ended.progress().asks(Side.RESIDENT)).isFalse();
    assertThat(told(answer(asked(Side.VOLUNTEER), Side.VOLUNTEER, no())).getLast())
        .hasFieldOrPropertyWithValue("asked", List.of(Side.VOLUNTEER));
  }

  private static Outcome on(LocalDate day) {
    return Answering.of(asked(), Side.RESIDENT, yes(), day, day.plusDays(14));
  }
}
