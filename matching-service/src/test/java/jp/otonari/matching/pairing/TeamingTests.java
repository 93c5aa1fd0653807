package jp.otonari.matching.pairing;

import static java.util.Objects.requireNonNull;
import static jp.otonari.matching.pairing.People.ASKED_ON;
import static jp.otonari.matching.pairing.People.NOW;
import static jp.otonari.matching.pairing.People.VOLUNTEER;
import static jp.otonari.matching.pairing.People.after;
import static jp.otonari.matching.pairing.People.no;
import static jp.otonari.matching.pairing.People.refusal;
import static jp.otonari.matching.pairing.People.told;
import static jp.otonari.matching.pairing.People.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Member.Standing;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Outcome.Unfit;
import jp.otonari.matching.team.Duty;
import org.junit.jupiter.api.Test;

class TeamingTests {

  private static final String PAPERS = "papers";
  private static final String SCHOOL = "school";
  private static final LocalDate ANSWER_BY = ASKED_ON.plusDays(14);

  @Test
  void a_yes_makes_a_member_and_a_second_one_changes_nothing() {
    var joined = Teaming.answer(asked(), PAPERS, yes(), ASKED_ON);

    assertThat(standing(after(joined), PAPERS)).isEqualTo(Standing.MEMBER);
    assertThat(told(joined)).singleElement().isInstanceOf(TeamChanged.class);
    assertThat(Teaming.answer(after(joined), PAPERS, yes(), ASKED_ON))
        .isEqualTo(new Unchanged(after(joined)));
    assertThat(refusal(Teaming.answer(after(joined), PAPERS, no(), ASKED_ON)))
        .isEqualTo(Refusal.ALREADY_ANSWERED);
  }

  @Test
  void a_no_opens_a_hole_frees_the_slot_and_ends_nothing() {
    var declined = after(Teaming.answer(asked(), PAPERS, no(), ASKED_ON));

    assertThat(declined.state()).isEqualTo(State.PROPOSED);
    assertThat(holes(declined)).contains(Duty.PROCEDURES);
    assertThat(declined.hold()).isEqualTo(requireNonNull(asked().hold()).without(PAPERS));
    assertThat(refusal(Teaming.answer(declined, PAPERS, yes(), ASKED_ON)))
        .isEqualTo(Refusal.PROPOSAL_CLOSED);
  }

  @Test
  void who_was_not_asked_does_not_answer_and_nobody_after_the_day() {
    assertThat(refusal(Teaming.answer(asked(), "stranger", yes(), ASKED_ON)))
        .isEqualTo(Refusal.UNKNOWN);
    assertThat(refusal(Teaming.answer(asked(), PAPERS, yes(), ANSWER_BY.plusDays(1))))
        .isEqualTo(Refusal.PROPOSAL_CLOSED);
    assertThat(after(Teaming.answer(asked(), PAPERS, yes(), ANSWER_BY)).revision()).isEqualTo(1);
  }

  @Test
  void silence_ends_the_day_after_and_who_stands_in_is_free_after_their_last_day() {
    assertThat(Teaming.on(ANSWER_BY, asked())).isEqualTo(new Unchanged(asked()));

    var over = after(Teaming.on(ANSWER_BY.plusDays(1), asked()));
    assertThat(standing(over, PAPERS)).isEqualTo(Standing.DECLINED);
    assertThat(standing(over, SCHOOL)).isEqualTo(Standing.DECLINED);
    assertThat(over.hold()).isEqualTo(People.asked().hold());

    var until = ASKED_ON.plusDays(3);
    var standsIn = Member.asked("friend", List.of(), ANSWER_BY, until);
    var helped =
        after(Teaming.answer(after(Teaming.ask(asked(), standsIn, 1)), "friend", yes(), ASKED_ON));
    assertThat(Teaming.on(until, helped)).isEqualTo(new Unchanged(helped));
    assertThat(standing(after(Teaming.on(until.plusDays(1), helped)), "friend"))
        .isEqualTo(Standing.LEFT);
  }

  @Test
  void one_more_is_asked_for_what_nobody_has() {
    var school = Member.asked("new", List.of(Duty.SCHOOL), ANSWER_BY, null);
    var health = Member.asked("new", List.of(Duty.HEALTH_CARE), ANSWER_BY, null);

    assertThat(Teaming.ask(asked(), school, 1)).isEqualTo(new Unfit("duties"));
    var next = Teaming.ask(asked(), health, 1);
    assertThat(told(next)).hasSize(2);
    assertThat(((PairingProposed) told(next).getFirst()).volunteerId()).isEqualTo("new");
    assertThat(holes(after(next))).doesNotContain(Duty.HEALTH_CARE);
    assertThat(Teaming.ask(after(next), health, 2)).isEqualTo(new Unchanged(after(next)));
    var lead = Member.asked(VOLUNTEER, List.of(Duty.HEALTH_CARE), ANSWER_BY, null);
    assertThat(refusal(Teaming.ask(asked(), lead, 1))).isEqualTo(Refusal.IN_TEAM);
  }

  @Test
  void who_leaves_hands_over_and_of_the_erased_no_word_stays() {
    var member = after(Teaming.answer(asked(), PAPERS, yes(), ASKED_ON));

    var left = after(Teaming.leave(member, PAPERS, ASKED_ON, "form 7"));
    assertThat(standing(left, PAPERS)).isEqualTo(Standing.LEFT);
    assertThat(left.toString()).contains("form 7");
    assertThat(holes(left)).contains(Duty.PROCEDURES);
    assertThat(Teaming.leave(left, PAPERS, ASKED_ON, "again")).isEqualTo(new Unchanged(left));
    assertThat(refusal(Teaming.leave(member, VOLUNTEER, ASKED_ON, null)))
        .isEqualTo(Refusal.LEADS_TEAM);

    var erased = after(Teaming.part(left, PAPERS, Leave.ERASED, ASKED_ON));
    assertThat(erased.toString()).doesNotContain("form 7");
  }

  @Test
  void nobody_comes_or_goes_when_the_proposal_is_over() {
    var over = Withdrawing.withdrawn(asked(), Withdrawal.because(Withdrawal.Cause.EXPIRED, NOW));
    var withdrawn = after(over);
    var next = Member.asked("new", List.of(Duty.HEALTH_CARE), ANSWER_BY, null);

    assertThat(refusal(Teaming.ask(withdrawn, next, 1))).isEqualTo(Refusal.PROPOSAL_CLOSED);
    assertThat(refusal(Teaming.answer(withdrawn, PAPERS, yes(), ASKED_ON)))
        .isEqualTo(Refusal.PROPOSAL_CLOSED);
    assertThat(Teaming.on(ANSWER_BY.plusDays(1), withdrawn)).isEqualTo(new Unchanged(withdrawn));
  }

  /** A lead for daily life, and two who are asked for procedures and school. */
  private static Pairing asked() {
    var team =
        Roster.ofTeam(
            List.of(
                Member.leading(VOLUNTEER, List.of(Duty.DAILY_LIFE)),
                Member.asked(PAPERS, List.of(Duty.PROCEDURES), ANSWER_BY, null),
                Member.asked(SCHOOL, List.of(Duty.SCHOOL), ANSWER_BY, null)));
    var pair = People.asked();
    return pair.with(team, requireNonNull(pair.hold()).and(PAPERS, 1).and(SCHOOL, 1));
  }

  private static Standing standing(Pairing pairing, String volunteerId) {
    return requireNonNull(pairing.team()).latest(volunteerId).orElseThrow().standing();
  }

  private static List<Duty> holes(Pairing pairing) {
    return requireNonNull(pairing.team()).holes();
  }
}
