package jp.otonari.intake.pairing;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What intake reads of {@code pairing.ended.v1}; the other fields pass it by. */
record PairingEnded(String pairingId, String residentId, String volunteerId, Reason reason) {

  /** Why a pairing ended, as far as it decides whether the resident waits again. */
  enum Reason {
    GRADUATED,
    GOAL_REACHED,
    @JsonEnumDefaultValue
    OTHER
  }

  boolean isGood() {
    return switch (reason) {
      case GRADUATED, GOAL_REACHED -> true;
      case OTHER -> false;
    };
  }
}
