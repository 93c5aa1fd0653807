package jp.otonari.matching.pairing;

import static jp.otonari.matching.pairing.People.ASKED_ON;
import static jp.otonari.matching.pairing.People.NOW;
import static jp.otonari.matching.pairing.People.accepted;
import static jp.otonari.matching.pairing.People.after;
import static jp.otonari.matching.pairing.People.answer;
import static jp.otonari.matching.pairing.People.asked;
import static jp.otonari.matching.pairing.People.ended;
import static jp.otonari.matching.pairing.People.introduced;
import static jp.otonari.matching.pairing.People.no;
import static jp.otonari.matching.pairing.People.paused;
import static jp.otonari.matching.pairing.People.started;
import static jp.otonari.matching.pairing.People.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.otonari.matching.engine.Reason;
import jp.otonari.matching.pairing.Meeting.Place;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Withdrawal.Cause;
import org.junit.jupiter.api.Test;

class PartingTests {

  @Test
  void an_open_question_is_taken_back_whatever_the_reason_and_frees_both() {
    for (var why : Leave.values()) {
      for (var open : List.of(asked(), accepted())) {
        var outcome = parting(open, why);

        assertThat(after(outcome).state()).isEqualTo(State.WITHDRAWN);
        assertThat(after(outcome).hold()).isNull();
        assertThat(told(outcome)).singleElement().isInstanceOf(ProposalWithdrawn.class);
      }
    }
  }

  @Test
  void events_call_it_the_office_s_word_and_the_office_sees_why() {
    var outcome = parting(asked(), Leave.PAUSED);

    assertThat(((ProposalWithdrawn) told(outcome).getFirst()).reason())
        .isEqualTo(Cause.COORDINATOR);
    assertThat(after(outcome).progress().withdrawal())
        .isEqualTo(Withdrawal.because(Cause.PAUSED, NOW));
  }

  @Test
  void a_pause_ends_nothing_that_has_a_date() {
    assertThat(parting(introduced(), Leave.PAUSED)).isEqualTo(new Unchanged(introduced()));
    assertThat(parting(started(), Leave.PAUSED)).isEqualTo(new Unchanged(started()));
  }

  @Test
  void a_pair_ends_when_one_of_the_two_leaves() {
    var outcome = parting(started(), Leave.LEFT);

    var ending = Ending.because(Ending.Reason.WITHDRAWN, ASKED_ON);
    assertThat(told(outcome)).containsExactly(PairingEnded.after(1, started(), ending));
    assertThat(after(outcome).state()).isEqualTo(State.ENDED);
    assertThat(after(outcome).hold()).isNull();
    assertThat(after(outcome).unsettled()).isTrue();
    assertThat(after(outcome).progress().term()).isEqualTo(started().progress().term());
  }

  @Test
  void before_the_talk_of_three_the_other_is_told_that_there_will_be_none() {
    var outcome = parting(introduced(), Leave.ERASED);

    assertThat(told(outcome))
        .containsExactly(
            ProposalWithdrawn.after(1, introduced(), Withdrawal.because(Cause.ERASED, NOW)),
            PairingEnded.after(2, introduced(), Ending.because(Ending.Reason.ERASED, ASKED_ON)));
  }

  @Test
  void what_is_over_stays_as_it_was() {
    var ended = after(parting(started(), Leave.LEFT));
    var declined = after(answer(asked(), Side.VOLUNTEER, no()));

    assertThat(parting(ended, Leave.LEFT)).isEqualTo(new Unchanged(ended));
    assertThat(parting(declined, Leave.LEFT)).isEqualTo(new Unchanged(declined));
  }

  @Test
  void erasing_takes_every_typed_word_from_what_is_long_over_and_tells_nothing() {
    var declined = after(answer(asked(), Side.VOLUNTEER, no()));

    var outcome = Parting.erasing(declined, Side.RESIDENT, ASKED_ON, NOW);

    assertThat(told(outcome)).isEmpty();
    assertThat(after(outcome)).asString().doesNotContain("too far");
    assertThat(after(outcome).progress().volunteer()).isNotNull();
  }

  @Test
  void erasing_takes_the_link_of_the_talk() {
    var link = new Meeting(NOW, Place.ONLINE, "https://talk.example.jp/olena");
    var talk = after(Beginning.introduction(accepted(), link));

    assertThat(after(Parting.erasing(talk, Side.VOLUNTEER, ASKED_ON, NOW)))
        .asString()
        .doesNotContain("olena");
  }

  @Test
  void erasing_takes_what_one_side_was_and_keeps_what_the_other_is() {
    var resident = after(Parting.erasing(asked(), Side.RESIDENT, ASKED_ON, NOW));
    var volunteer = after(Parting.erasing(asked(), Side.VOLUNTEER, ASKED_ON, NOW));

    assertThat(resident.proposal().facts())
        .isEqualTo(new Proposal.Facts(List.of(), "", "13108", "", List.of()));
    assertThat(volunteer.proposal().facts())
        .isEqualTo(new Proposal.Facts(List.of(), "13108", "", "WORKER", List.of("DAILY_LIFE")));
    assertThat(new Reason("hours", 50, 100, List.of("sat-am")).withoutValues())
        .isEqualTo(new Reason("hours", 50, 100, List.of()));
  }

  @Test
  void a_pair_that_pauses_ends_too_when_one_of_the_two_leaves() {
    var outcome = parting(paused(), Leave.LEFT);

    assertThat(told(outcome)).singleElement().isInstanceOf(PairingEnded.class);
    assertThat(after(outcome).hold()).isNull();
    assertThat(parting(paused(), Leave.PAUSED)).isEqualTo(new Unchanged(paused()));
  }

  @Test
  void erasing_takes_what_was_typed_about_a_pause_and_an_end() {
    var ending =
        new Ending(Ending.Reason.NO_TIME, ASKED_ON, Ending.By.VOLUNTEER, "a new job", null);

    assertThat(after(Parting.erasing(paused(), Side.VOLUNTEER, ASKED_ON, NOW)))
        .asString()
        .doesNotContain("her mother");
    assertThat(after(Parting.erasing(ended(ending), Side.RESIDENT, ASKED_ON, NOW)))
        .asString()
        .doesNotContain("a new job");
  }

  @Test
  void erasing_twice_is_once() {
    var blank = after(Parting.erasing(started(), Side.RESIDENT, ASKED_ON, NOW));

    assertThat(Parting.erasing(blank, Side.RESIDENT, ASKED_ON, NOW))
        .isEqualTo(new Unchanged(blank));
  }

  private static Outcome parting(Pairing pairing, Leave why) {
    return Parting.of(pairing, why, ASKED_ON, NOW);
  }
}
