package jp.otonari.matching.pairing;

import java.util.List;

/** What comes of a step in the life of a pair. A refusal is an answer, not an error. */
sealed interface Outcome {

  /** The pair as it is now, and what to tell about it. */
  record Changed(Pairing pairing, List<PairingEvent> events) implements Outcome {}

  /** It was so already: the same request came again. */
  record Unchanged(Pairing pairing) implements Outcome {}

  /** What was typed into this field does not fit this pair. */
  record Unfit(String field) implements Outcome {}

  /** Not possible now. */
  record Refused(Refusal why) implements Outcome {}
}
