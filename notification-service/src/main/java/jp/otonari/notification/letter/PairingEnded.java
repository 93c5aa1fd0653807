package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code pairing.ended.v1}. */
record PairingEnded(
    UUID pairingId, UUID residentId, UUID volunteerId, Reason reason, LocalDate endedOn)
    implements PairingNews {

  /** Why a pairing ended, as far as it decides what is written. */
  enum Reason {
    GRADUATED,
    WITHDRAWN,
    ERASED,
    @JsonEnumDefaultValue
    OTHER
  }
}
