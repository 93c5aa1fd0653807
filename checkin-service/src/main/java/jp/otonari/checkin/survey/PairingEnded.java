package jp.otonari.checkin.survey;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.LocalDate;
import java.util.UUID;

/** What check-ins read of {@code pairing.ended.v1}. */
record PairingEnded(UUID pairingId, long version, Reason reason, LocalDate endedOn) {

  /** Why a pairing ended, as far as it decides what is still asked. */
  enum Reason {
    GRADUATED,
    GOAL_REACHED,
    @JsonEnumDefaultValue
    OTHER
  }

  /** Who came to the end that they wanted is asked how it was; everybody else is left in peace. */
  boolean isGood() {
    return switch (reason) {
      case GRADUATED, GOAL_REACHED -> true;
      case OTHER -> false;
    };
  }
}
