package jp.otonari.checkin.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Closes the check-ins of pairings that are no more. The marker is written first: who plans or
 * answers at the same moment sees it, or is seen here. Every check-in is written, changed or not,
 * so that an answer which was on its way meets a newer version and looks again.
 */
@Component
class CloseCheckIns {

  private final CheckIns checkIns;
  private final ClosedOnes closed;

  CloseCheckIns(CheckIns checkIns, ClosedOnes closed) {
    this.checkIns = checkIns;
    this.closed = closed;
  }

  void ofPairing(String branch, UUID pairingId) {
    closed.add(branch, pairingId);
    change(checkIns.ofPairing(branch, pairingId), Progress::closed);
  }

  /** Takes what anybody wrote out of every pairing of an erased person, too. */
  int erase(String branch, Side side, UUID personId) {
    closed.add(branch, personId);
    var asked = checkIns.withPerson(branch, side, personId);
    change(asked, Progress::closed);
    return change(checkIns.ofSamePairings(branch, asked), Progress::withoutNote);
  }

  /** How many became different. */
  private int change(List<CheckIn> found, UnaryOperator<Progress> step) {
    return (int) found.stream().filter(checkIn -> isChanged(checkIn, step)).count();
  }

  private boolean isChanged(CheckIn found, UnaryOperator<Progress> step) {
    return Attempts.untilDone(
        () ->
            checkIns
                .find(found.branch(), found.id())
                .flatMap(
                    now -> {
                      var after = step.apply(now.progress());
                      return checkIns.change(now, after, Optional.empty())
                          ? Optional.of(!after.equals(now.progress()))
                          : Optional.empty();
                    }));
  }
}
