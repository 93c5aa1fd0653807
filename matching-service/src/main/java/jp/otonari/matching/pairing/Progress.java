package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.otonari.matching.pairing.Reply.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How far a pair has come, with everything that happened on the way.
 *
 * @param first who is asked first; null when both are asked at once
 * @param pause the latest one, over or not
 */
record Progress(
    State state,
    @Nullable Side first,
    @Nullable Reply resident,
    @Nullable Reply volunteer,
    @Nullable Meeting meeting,
    @Nullable Term term,
    @Nullable Pause pause,
    @Nullable Withdrawal withdrawal,
    @Nullable Ending ending) {

  static Progress asked(@Nullable Side first) {
    return new Progress(State.PROPOSED, first, null, null, null, null, null, null, null);
  }

  @Nullable Reply of(Side side) {
    return side == Side.RESIDENT ? resident : volunteer;
  }

  /** Whether a side is asked by now: the second is when the first has said yes. */
  boolean asks(Side side) {
    return first == null || side == first || accepts(of(first));
  }

  /** Who is asked by now; null when both are. */
  @Nullable List<Side> onlyAsked() {
    return first == null || accepts(of(first)) ? null : List.of(first);
  }

  /** Both yes make the proposal accepted; a no is followed by a withdrawal. */
  Progress answered(Side by, Reply reply) {
    var residents = by == Side.RESIDENT ? reply : resident;
    var volunteers = by == Side.VOLUNTEER ? reply : volunteer;
    var next = accepts(residents) && accepts(volunteers) ? State.ACCEPTED : State.PROPOSED;
    return new Progress(next, first, residents, volunteers, null, null, null, null, null);
  }

  Progress introduced(Meeting talk) {
    return new Progress(
        State.INTRODUCTION, first, resident, volunteer, talk, null, null, null, null);
  }

  Progress started(Term months) {
    return new Progress(
        State.ACTIVE, first, resident, volunteer, meeting, months, null, null, null);
  }

  Progress extended(Term longer) {
    return new Progress(state, first, resident, volunteer, meeting, longer, pause, null, null);
  }

  Progress paused(Pause time) {
    return new Progress(State.PAUSED, first, resident, volunteer, meeting, term, time, null, null);
  }

  Progress resumed(Pause over, Term months) {
    return new Progress(
        State.ACTIVE, first, resident, volunteer, meeting, months, over, null, null);
  }

  Progress withdrawn(Withdrawal why) {
    return new Progress(
        State.WITHDRAWN, first, resident, volunteer, meeting, null, null, why, null);
  }

  Progress ended(Ending why) {
    return new Progress(State.ENDED, first, resident, volunteer, meeting, term, pause, null, why);
  }

  /** Whether the two may not be proposed to each other now, after what was between them. */
  boolean blocksOn(LocalDate today, Period rest) {
    return (withdrawal != null && withdrawal.blocksOn(today, rest))
        || (ending != null && ending.blocksOn(today, rest));
  }

  boolean isWelcomeAgain() {
    return ending != null && ending.isWelcomeAgain();
  }

  /** Without anything that somebody typed. */
  Progress withoutWords() {
    return new Progress(
        state,
        first,
        resident == null ? null : resident.withoutWords(),
        volunteer == null ? null : volunteer.withoutWords(),
        meeting == null ? null : meeting.withoutLink(),
        term,
        pause == null ? null : pause.withoutWords(),
        withdrawal == null ? null : withdrawal.withoutWords(),
        ending == null ? null : ending.withoutWords());
  }

  private static boolean accepts(@Nullable Reply reply) {
    return reply != null && reply.answer() == Answer.ACCEPTED;
  }
}
