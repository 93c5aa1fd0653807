package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Reply.Answer;
import jp.otonari.matching.pairing.Withdrawal.Cause;

/** One of the two answers a proposal. */
final class Answering {

  private Answering() {}

  /**
   * @param answerBy the last day to answer for who is asked next
   */
  static Outcome of(Pairing pairing, Side by, Reply reply, LocalDate today, LocalDate answerBy) {
    if (!pairing.progress().asks(by)) {
      return new Refused(Refusal.UNKNOWN);
    }
    var earlier = pairing.progress().of(by);
    if (endedByOthers(pairing, by)) {
      return new Refused(Refusal.PROPOSAL_CLOSED);
    }
    if (earlier != null) {
      return earlier.answer() == reply.answer()
          ? new Unchanged(pairing)
          : new Refused(Refusal.ALREADY_ANSWERED);
    }
    if (!pairing.canBeAnswered(today)) {
      return new Refused(Refusal.PROPOSAL_CLOSED);
    }
    var answered = pairing.with(pairing.progress().answered(by, reply));
    return reply.answer() == Answer.ACCEPTED
        ? accepted(answered, by, answerBy)
        : declined(answered, by, reply);
  }

  /** Where one is asked after the other, it is now the other's turn. */
  private static Outcome accepted(Pairing answered, Side by, LocalDate answerBy) {
    var yes = ProposalAnswered.next(answered, by, Answer.ACCEPTED);
    if (by != answered.progress().first()) {
      return new Changed(answered, List.of(yes));
    }
    var next = answered.answersUntil(answerBy);
    return new Changed(next, List.of(yes, PairingProposed.asking(by.other(), yes.version(), next)));
  }

  private static boolean endedByOthers(Pairing pairing, Side by) {
    var withdrawal = pairing.progress().withdrawal();
    return withdrawal != null && !withdrawal.declinedBy(by);
  }

  private static Outcome declined(Pairing answered, Side by, Reply reply) {
    var why = new Withdrawal(Cause.DECLINED, by, reply.reason(), reply.at());
    var no = ProposalAnswered.next(answered, by, Answer.DECLINED);
    return new Changed(
        answered.with(answered.progress().withdrawn(why)).released(),
        List.of(no, ProposalWithdrawn.after(no.version(), answered, why)));
  }
}
