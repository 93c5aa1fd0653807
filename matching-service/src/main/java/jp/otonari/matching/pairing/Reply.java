package jp.otonari.matching.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's answer to the proposal; the reason stays with us. */
record Reply(Answer answer, @Nullable String reason, Instant at) {

  /** Yes or no. */
  enum Answer {
    ACCEPTED,
    DECLINED
  }

  Reply withoutWords() {
    return new Reply(answer, null, at);
  }
}
