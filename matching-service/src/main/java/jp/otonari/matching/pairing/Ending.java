package jp.otonari.matching.pairing;

import java.time.LocalDate;

/** Why and when a pair ended. */
record Ending(Reason reason, LocalDate endedOn) {

  /** WITHDRAWN: one of the two left the programme; ERASED: had their data erased. */
  enum Reason {
    WITHDRAWN,
    ERASED
  }
}
