package jp.otonari.matching.pairing;

import java.util.List;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Outcome.Unchanged;

/** From two who accepted to a pair: the talk of three, then the six months. */
final class Beginning {

  private Beginning() {}

  /** Sets the talk, or sets it anew. */
  static Outcome introduction(Pairing pairing, Meeting meeting) {
    return switch (pairing.state()) {
      case PROPOSED -> new Refused(Refusal.NOT_BOTH_ACCEPTED);
      case ACCEPTED -> introduced(pairing, meeting);
      case INTRODUCTION ->
          meeting.equals(pairing.progress().meeting())
              ? new Unchanged(pairing)
              : introduced(pairing, meeting);
      case ACTIVE, PAUSED -> new Refused(Refusal.ALREADY_STARTED);
      case ENDED, WITHDRAWN -> new Refused(Refusal.PROPOSAL_CLOSED);
    };
  }

  /** Starts the six months. */
  static Outcome start(Pairing pairing, Term term) {
    return switch (pairing.state()) {
      case PROPOSED, ACCEPTED -> new Refused(Refusal.NOT_INTRODUCED);
      case INTRODUCTION ->
          new Changed(
              pairing.with(pairing.progress().started(term)),
              List.of(PairingStarted.next(pairing, term)));
      case ACTIVE, PAUSED ->
          term.startsOn().equals(pairing.term().startsOn())
              ? new Unchanged(pairing)
              : new Refused(Refusal.ALREADY_STARTED);
      case ENDED, WITHDRAWN -> new Refused(Refusal.PROPOSAL_CLOSED);
    };
  }

  private static Outcome introduced(Pairing pairing, Meeting meeting) {
    return new Changed(
        pairing.with(pairing.progress().introduced(meeting)),
        List.of(PairingIntroduced.next(pairing, meeting)));
  }
}
