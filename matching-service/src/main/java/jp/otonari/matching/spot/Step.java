package jp.otonari.matching.spot;

import java.util.List;

/** What comes of a step. A refusal is an answer, not an error. */
sealed interface Step {

  /** The request as it is now, and what to tell about it. */
  record Changed(SpotRequest request, List<SpotEvent> events) implements Step {}

  /** It was so already: the same step came again, or nothing is due. */
  record Unchanged(SpotRequest request) implements Step {}

  /** Not possible now. */
  record Refused(Refusal why) implements Step {}
}
