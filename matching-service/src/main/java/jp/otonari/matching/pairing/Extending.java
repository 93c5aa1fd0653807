package jp.otonari.matching.pairing;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Outcome.Unfit;

/** The two go on for longer, at most by another six months at a time. */
final class Extending {

  private Extending() {}

  static Outcome to(Pairing pairing, LocalDate endsOn, LocalDate today) {
    return switch (pairing.state()) {
      case PROPOSED, ACCEPTED, INTRODUCTION, WITHDRAWN -> new Refused(Refusal.NOT_STARTED);
      case ACTIVE, PAUSED -> extended(pairing, endsOn, today);
      case ENDED -> new Refused(Refusal.ALREADY_ENDED);
    };
  }

  private static Outcome extended(Pairing pairing, LocalDate endsOn, LocalDate today) {
    var term = pairing.term();
    if (endsOn.equals(term.endsOn())) {
      return new Unchanged(pairing);
    }
    if (endsOn.isBefore(term.endsOn()) || endsOn.isAfter(term.latestExtension())) {
      return new Unfit("endsOn");
    }
    var longer = term.until(endsOn);
    return new Changed(
        pairing.with(pairing.progress().extended(longer)),
        List.of(PairingExtended.next(pairing, today, longer)));
  }
}
