package jp.otonari.matching.pairing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Ending.Again;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Outcome.Unfit;

/** A pair that met is over: by its day, or by somebody's wish. Both are free again. */
final class Closing {

  private Closing() {}

  /** The office ends it, at the earliest on its first day unless that is still to come. */
  static Outcome of(Pairing pairing, Ending ending, LocalDate today) {
    return switch (pairing.state()) {
      case PROPOSED, ACCEPTED, INTRODUCTION, WITHDRAWN -> new Refused(Refusal.NOT_STARTED);
      case ACTIVE, PAUSED ->
          isBeforeStart(pairing.term(), ending, today) ? new Unfit("on") : ended(pairing, ending);
      case ENDED ->
          ending.equals(pairing.progress().ending())
              ? new Unchanged(pairing)
              : new Refused(Refusal.ALREADY_ENDED);
    };
  }

  /** The day after its last one it graduates, if nobody has said anything else. */
  static Outcome graduation(Pairing pairing, LocalDate today) {
    return pairing.state() == State.ACTIVE && today.isAfter(pairing.term().endsOn())
        ? ended(pairing, Ending.because(Ending.Reason.GRADUATED, pairing.term().endsOn()))
        : new Unchanged(pairing);
  }

  /** Whether the two may be proposed to each other again, as it turned out afterwards. */
  static Outcome again(Pairing pairing, Again again) {
    if (pairing.state() != State.ENDED) {
      return new Refused(Refusal.NOT_ENDED);
    }
    var ending = requireNonNull(pairing.progress().ending());
    return again == ending.again()
        ? new Unchanged(pairing)
        : new Changed(pairing.with(pairing.progress().ended(ending.with(again))), List.of());
  }

  private static boolean isBeforeStart(Term term, Ending ending, LocalDate today) {
    return ending.endedOn().isBefore(term.startsOn()) && !today.isBefore(term.startsOn());
  }

  private static Outcome ended(Pairing pairing, Ending ending) {
    return new Changed(
        pairing.with(pairing.progress().ended(ending)).released(),
        List.of(PairingEnded.after(pairing.revision(), pairing, ending)));
  }
}
