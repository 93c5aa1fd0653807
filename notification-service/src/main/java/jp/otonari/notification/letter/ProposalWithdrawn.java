package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.UUID;
import jp.otonari.notification.contact.Role;
import org.jspecify.annotations.Nullable;

/**
 * What notification reads of {@code proposal.withdrawn.v1}.
 *
 * @param asked who had been asked; both when null
 */
record ProposalWithdrawn(
    UUID pairingId,
    long version,
    UUID residentId,
    UUID volunteerId,
    Reason reason,
    @Nullable Role declinedBy,
    @Nullable List<Role> asked) {

  /** Whoever declined knows it already, and whoever was not asked never knew. */
  boolean isNewsTo(Role role) {
    return role != declinedBy && (asked == null || asked.contains(role));
  }

  /** Why a proposal ended, as far as a letter tells it. */
  enum Reason {
    EXPIRED,
    @JsonEnumDefaultValue
    OTHER
  }
}
