package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.UUID;
import jp.otonari.notification.contact.Role;
import org.jspecify.annotations.Nullable;

/** What notification reads of {@code proposal.withdrawn.v1}. */
record ProposalWithdrawn(
    UUID residentId, UUID volunteerId, Reason reason, @Nullable Role declinedBy) {

  /** Why a proposal ended, as far as a letter tells it. */
  enum Reason {
    EXPIRED,
    @JsonEnumDefaultValue
    OTHER
  }
}
