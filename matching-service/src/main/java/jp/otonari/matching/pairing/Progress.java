package jp.otonari.matching.pairing;

import jp.otonari.matching.pairing.Reply.Answer;
import org.jspecify.annotations.Nullable;

/** How far a pair has come, with everything that happened on the way. */
record Progress(
    State state,
    @Nullable Reply resident,
    @Nullable Reply volunteer,
    @Nullable Meeting meeting,
    @Nullable Term term,
    @Nullable Withdrawal withdrawal,
    @Nullable Ending ending) {

  static Progress asked() {
    return new Progress(State.PROPOSED, null, null, null, null, null, null);
  }

  @Nullable Reply of(Side side) {
    return side == Side.RESIDENT ? resident : volunteer;
  }

  /** Both yes make the proposal accepted; a no is followed by a withdrawal. */
  Progress answered(Side by, Reply reply) {
    var residents = by == Side.RESIDENT ? reply : resident;
    var volunteers = by == Side.VOLUNTEER ? reply : volunteer;
    var next = accepts(residents) && accepts(volunteers) ? State.ACCEPTED : State.PROPOSED;
    return new Progress(next, residents, volunteers, null, null, null, null);
  }

  Progress introduced(Meeting talk) {
    return new Progress(State.INTRODUCTION, resident, volunteer, talk, null, null, null);
  }

  Progress started(Term months) {
    return new Progress(State.ACTIVE, resident, volunteer, meeting, months, null, null);
  }

  Progress withdrawn(Withdrawal why) {
    return new Progress(State.WITHDRAWN, resident, volunteer, meeting, null, why, null);
  }

  Progress ended(Ending why) {
    return new Progress(State.ENDED, resident, volunteer, meeting, term, null, why);
  }

  /** Without anything that somebody typed. */
  Progress withoutWords() {
    return new Progress(
        state,
        resident == null ? null : resident.withoutWords(),
        volunteer == null ? null : volunteer.withoutWords(),
        meeting == null ? null : meeting.withoutLink(),
        term,
        withdrawal == null ? null : withdrawal.withoutWords(),
        ending);
  }

  private static boolean accepts(@Nullable Reply reply) {
    return reply != null && reply.answer() == Answer.ACCEPTED;
  }
}
