package jp.otonari.matching.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Ending.Reason;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Withdrawal.Cause;

/** What becomes of a proposal or pair when one of the two pauses, leaves or is erased. */
final class Parting {

  private Parting() {}

  /** Open questions are taken back; a pause ends nothing that has a date already. */
  static Outcome of(Pairing pairing, Leave why, LocalDate on, Instant now) {
    return switch (pairing.state()) {
      case PROPOSED, ACCEPTED -> Withdrawing.withdrawn(pairing, withdrawal(why, now));
      case INTRODUCTION, ACTIVE, PAUSED ->
          switch (why) {
            case PAUSED -> new Unchanged(pairing);
            case LEFT -> ended(pairing, Ending.because(Reason.WITHDRAWN, on), withdrawal(why, now));
            case ERASED -> ended(pairing, Ending.because(Reason.ERASED, on), withdrawal(why, now));
          };
      case ENDED, WITHDRAWN -> new Unchanged(pairing);
    };
  }

  /** The same, and nothing of the erased person is left but their id. */
  static Outcome erasing(Pairing pairing, Side erased, LocalDate on, Instant now) {
    return switch (of(pairing, Leave.ERASED, on, now)) {
      case Changed(var parted, var events) -> new Changed(parted.without(erased), events);
      case Unchanged _ -> {
        var blank = pairing.without(erased);
        yield blank.equals(pairing) ? new Unchanged(pairing) : new Changed(blank, List.of());
      }
      case Outcome.Unfit unfit -> unfit;
      case Outcome.Refused refused -> refused;
    };
  }

  /** Who looks forward to the talk of three is told that there will be none. */
  private static Outcome ended(Pairing pairing, Ending ending, Withdrawal why) {
    var over = pairing.with(pairing.progress().ended(ending)).released();
    if (pairing.state() != State.INTRODUCTION) {
      return new Changed(over, List.of(PairingEnded.after(pairing.revision(), pairing, ending)));
    }
    var noTalk = ProposalWithdrawn.after(pairing.revision(), pairing, why);
    return new Changed(
        over, List.of(noTalk, PairingEnded.after(noTalk.version(), pairing, ending)));
  }

  private static Withdrawal withdrawal(Leave why, Instant now) {
    var cause =
        switch (why) {
          case PAUSED -> Cause.PAUSED;
          case LEFT -> Cause.LEFT;
          case ERASED -> Cause.ERASED;
        };
    return Withdrawal.because(cause, now);
  }
}
