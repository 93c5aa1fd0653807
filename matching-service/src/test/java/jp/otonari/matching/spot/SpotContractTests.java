package jp.otonari.matching.spot;

import static jp.otonari.matching.spot.Helps.ANSWER_BY;
import static jp.otonari.matching.spot.Helps.asked;
import static jp.otonari.matching.spot.Helps.taken;

import java.util.List;
import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class SpotContractTests {

  @Test
  void writes_spot_help_offered() {
    Contract.of("spot-help-offered/v1")
        .isWrittenAs(SpotHelpOffered.next(asked(), List.of(Helps.volunteer(1)), ANSWER_BY));
  }

  @Test
  void writes_spot_help_taken() {
    Contract.of("spot-help-taken/v1").isWrittenAs(SpotHelpTaken.next(asked(), Helps.volunteer(1)));
  }

  @Test
  void writes_spot_help_cancelled_for_every_reason_with_and_without_a_volunteer() {
    for (var reason : CancelReason.values()) {
      Contract.of("spot-help-cancelled/v1").isWrittenAs(SpotHelpCancelled.next(asked(), reason));
      Contract.of("spot-help-cancelled/v1").isWrittenAs(SpotHelpCancelled.next(taken(), reason));
    }
  }

  @Test
  void writes_spot_help_unfilled() {
    for (var reason : List.of(State.NOBODY, State.EXPIRED)) {
      Contract.of("spot-help-unfilled/v1").isWrittenAs(SpotHelpUnfilled.next(asked(), reason));
    }
  }
}
