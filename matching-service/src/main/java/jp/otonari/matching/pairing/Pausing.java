package jp.otonari.matching.pairing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Outcome.Unfit;
import jp.otonari.matching.pairing.Pause.Resumption;

/** The two do not meet for a while, and then go on. They keep their slots. */
final class Pausing {

  private Pausing() {}

  /** Begins a pause, or changes the one that lasts. It lies within the time of the pair. */
  static Outcome begin(Pairing pairing, Pause pause) {
    return switch (pairing.state()) {
      case PROPOSED, ACCEPTED, INTRODUCTION, WITHDRAWN -> new Refused(Refusal.NOT_STARTED);
      case ACTIVE -> paused(pairing, pause);
      case PAUSED ->
          pause.equals(pairing.progress().pause())
              ? new Unchanged(pairing)
              : paused(pairing, pause);
      case ENDED -> new Refused(Refusal.ALREADY_ENDED);
    };
  }

  static Outcome resume(Pairing pairing, Resumption resumption) {
    return switch (pairing.state()) {
      case PROPOSED, ACCEPTED, INTRODUCTION, WITHDRAWN -> new Refused(Refusal.NOT_STARTED);
      case ACTIVE -> again(pairing, resumption);
      case PAUSED ->
          resumption.on().isBefore(lasting(pairing).from())
              ? new Unfit("on")
              : resumed(pairing, resumption);
      case ENDED -> new Refused(Refusal.ALREADY_ENDED);
    };
  }

  /** The day has come on which they meant to go on; nothing was said about a later end. */
  static Outcome over(Pairing pairing, LocalDate today) {
    return pairing.state() == State.PAUSED && !today.isBefore(lasting(pairing).until())
        ? resumed(pairing, new Resumption(lasting(pairing).until(), false))
        : new Unchanged(pairing);
  }

  private static Outcome paused(Pairing pairing, Pause pause) {
    var term = pairing.term();
    if (pause.from().isBefore(term.startsOn())) {
      return new Unfit("from");
    }
    return pause.until().isAfter(term.endsOn())
        ? new Unfit("until")
        : new Changed(
            pairing.with(pairing.progress().paused(pause)),
            List.of(PairingPaused.next(pairing, pause)));
  }

  private static Outcome resumed(Pairing pairing, Resumption resumption) {
    var pause = lasting(pairing);
    var term = pairing.term();
    var next =
        resumption.extend()
            ? term.until(term.endsOn().plusDays(pause.daysUntil(resumption.on())))
            : term;
    return new Changed(
        pairing.with(pairing.progress().resumed(pause.endedBy(resumption), next)),
        List.of(PairingResumed.next(pairing, resumption.on(), next)));
  }

  private static Outcome again(Pairing pairing, Resumption resumption) {
    var pause = pairing.progress().pause();
    return pause != null && resumption.equals(pause.over())
        ? new Unchanged(pairing)
        : new Refused(Refusal.NOT_PAUSED);
  }

  private static Pause lasting(Pairing pairing) {
    return requireNonNull(pairing.progress().pause());
  }
}
