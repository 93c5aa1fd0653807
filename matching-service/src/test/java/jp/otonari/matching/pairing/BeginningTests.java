package jp.otonari.matching.pairing;

import static jp.otonari.matching.pairing.People.ASKED_ON;
import static jp.otonari.matching.pairing.People.TALK;
import static jp.otonari.matching.pairing.People.accepted;
import static jp.otonari.matching.pairing.People.after;
import static jp.otonari.matching.pairing.People.asked;
import static jp.otonari.matching.pairing.People.introduced;
import static jp.otonari.matching.pairing.People.refusal;
import static jp.otonari.matching.pairing.People.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import org.junit.jupiter.api.Test;

class BeginningTests {

  private static final Meeting LATER =
      new Meeting(
          TALK.meetsAt().plusSeconds(3600), Meeting.Place.ONLINE, "https://talk.example.jp");

  @Test
  void three_talk_only_after_both_accepted() {
    assertThat(refusal(Beginning.introduction(asked(), TALK))).isEqualTo(Refusal.NOT_BOTH_ACCEPTED);
    assertThat(after(Beginning.introduction(accepted(), TALK)).state())
        .isEqualTo(State.INTRODUCTION);
  }

  @Test
  void the_talk_can_be_set_anew_and_is_told_again() {
    assertThat(Beginning.introduction(introduced(), TALK)).isEqualTo(new Unchanged(introduced()));
    assertThat(People.told(Beginning.introduction(introduced(), LATER))).hasSize(1);
  }

  @Test
  void a_pair_starts_only_after_the_talk() {
    var term = Term.from(ASKED_ON);

    assertThat(refusal(Beginning.start(asked(), term))).isEqualTo(Refusal.NOT_INTRODUCED);
    assertThat(refusal(Beginning.start(accepted(), term))).isEqualTo(Refusal.NOT_INTRODUCED);
    assertThat(after(Beginning.start(introduced(), term)).state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void starting_twice_is_once_and_another_day_is_refused() {
    assertThat(Beginning.start(started(), Term.from(ASKED_ON))).isEqualTo(new Unchanged(started()));
    assertThat(refusal(Beginning.start(started(), Term.from(ASKED_ON.plusDays(1)))))
        .isEqualTo(Refusal.ALREADY_STARTED);
  }

  @Test
  void a_started_pair_still_holds_the_slot() {
    assertThat(started().hold()).isEqualTo(asked().hold());
  }

  @Test
  void six_months_from_31_august_end_on_the_last_day_of_february() {
    assertThat(Term.from(LocalDate.of(2026, 8, 31)).endsOn()).isEqualTo("2027-02-28");
    assertThat(Term.from(LocalDate.of(2027, 8, 31)).endsOn()).isEqualTo("2028-02-29");
    assertThat(Term.from(LocalDate.of(2026, 4, 20)).endsOn()).isEqualTo("2026-10-20");
  }
}
