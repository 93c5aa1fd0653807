package jp.otonari.matching.pairing;

import static jp.otonari.matching.pairing.People.accepted;
import static jp.otonari.matching.pairing.People.asked;
import static jp.otonari.matching.pairing.People.introduced;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Ending.Again;
import jp.otonari.matching.pairing.Ending.By;
import jp.otonari.matching.pairing.Ending.Reason;
import jp.otonari.matching.pairing.Reply.Answer;
import jp.otonari.matching.pairing.Withdrawal.Cause;
import jp.otonari.matching.team.Duty;
import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class PairingContractTests {

  @Test
  void writes_pairing_proposed() {
    Contract.of("pairing-proposed/v1").isWrittenAs(PairingProposed.first(asked()));
  }

  @Test
  void writes_proposal_answered() {
    Contract.of("proposal-answered/v1")
        .isWrittenAs(ProposalAnswered.next(asked(), Side.RESIDENT, Answer.ACCEPTED));
  }

  @Test
  void writes_proposal_withdrawn_with_and_without_a_decliner() {
    var no = new Withdrawal(Cause.DECLINED, Side.VOLUNTEER, "stays with us", Instant.EPOCH);
    var late = Withdrawal.because(Cause.EXPIRED, Instant.EPOCH);

    Contract.of("proposal-withdrawn/v1").isWrittenAs(ProposalWithdrawn.after(2, asked(), no));
    Contract.of("proposal-withdrawn/v1").isWrittenAs(ProposalWithdrawn.after(1, asked(), late));
    Contract.of("proposal-withdrawn/v1")
        .isWrittenAs(ProposalWithdrawn.after(1, asked(Side.RESIDENT), late));
  }

  @Test
  void writes_pairing_introduced() {
    Contract.of("pairing-introduced/v1")
        .isWrittenAs(PairingIntroduced.next(accepted(), People.TALK));
  }

  @Test
  void writes_pairing_started() {
    Contract.of("pairing-started/v1")
        .isWrittenAs(PairingStarted.next(introduced(), Term.from(LocalDate.of(2026, 8, 31))));
  }

  @Test
  void writes_proposal_withdrawn_in_the_office_s_name_for_who_pauses_or_leaves() {
    for (var cause : List.of(Cause.PAUSED, Cause.LEFT, Cause.ERASED)) {
      var why = Withdrawal.because(cause, Instant.EPOCH);
      Contract.of("proposal-withdrawn/v1").isWrittenAs(ProposalWithdrawn.after(1, asked(), why));
    }
  }

  @Test
  void writes_pairing_ended() {
    for (var reason : Ending.Reason.values()) {
      var ending = Ending.because(reason, LocalDate.of(2026, 8, 31));
      Contract.of("pairing-ended/v1").isWrittenAs(PairingEnded.after(5, introduced(), ending));
    }
  }

  @Test
  void writes_pairing_proposed_to_one_after_the_other() {
    var first = asked(Side.VOLUNTEER);
    Contract.of("pairing-proposed/v1").isWrittenAs(PairingProposed.first(first));
    Contract.of("pairing-proposed/v1").isWrittenAs(PairingProposed.asking(Side.RESIDENT, 2, first));
  }

  @Test
  void writes_pairing_paused_for_every_cause() {
    for (var cause : Pause.Cause.values()) {
      var pause = new Pause(People.ASKED_ON, People.ASKED_ON.plusDays(7), cause, "ours", null);
      Contract.of("pairing-paused/v1").isWrittenAs(PairingPaused.next(introduced(), pause));
    }
  }

  @Test
  void writes_pairing_resumed_and_pairing_extended() {
    var term = Term.from(LocalDate.of(2026, 8, 31));
    Contract.of("pairing-resumed/v1")
        .isWrittenAs(PairingResumed.next(introduced(), People.ASKED_ON, term));
    Contract.of("pairing-extended/v1")
        .isWrittenAs(PairingExtended.next(introduced(), People.ASKED_ON, term));
  }

  @Test
  void writes_pairing_ended_with_who_wished_it_and_without_what_the_office_wrote() {
    for (var by : By.values()) {
      var ending = new Ending(Reason.NO_TIME, People.ASKED_ON, by, "ours", Again.GLADLY);
      Contract.of("pairing-ended/v1").isWrittenAs(PairingEnded.after(5, introduced(), ending));
    }
  }

  @Test
  void writes_what_becomes_of_a_team() {
    var member = Member.asked(People.RESIDENT, List.of(Duty.SCHOOL), People.ASKED_ON, null);
    var team =
        new Roster(
            List.of(Duty.values()),
            List.of(
                Member.leading(People.VOLUNTEER, List.of(Duty.HEALTH_CARE)),
                member,
                member.joins(null).leaves(People.ASKED_ON, "ours")));
    var term = Term.from(LocalDate.of(2026, 8, 31));
    var asked = asked().with(team);

    Contract.of("team-changed/v1").isWrittenAs(TeamChanged.after(5, introduced().with(team)));
    Contract.of("pairing-started/v1").isWrittenAs(PairingStarted.next(asked, term));
    Contract.of("pairing-proposed/v1").isWrittenAs(PairingProposed.first(asked));
    Contract.of("pairing-proposed/v1").isWrittenAs(PairingProposed.toMember(asked, member));
  }
}
