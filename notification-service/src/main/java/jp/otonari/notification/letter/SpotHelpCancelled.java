package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What notification reads of {@code spot-help.cancelled.v1}. */
record SpotHelpCancelled(
    UUID residentId, @Nullable UUID volunteerId, OffsetDateTime startsAt, Reason reasonCode) {

  /** Why; all that the office may say is one to the letters. */
  enum Reason {
    RESIDENT_LEFT,
    @JsonEnumDefaultValue
    OTHER
  }
}
