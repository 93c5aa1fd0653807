package jp.otonari.notification.letter;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.otonari.notification.contact.Role;
import org.jspecify.annotations.Nullable;

/**
 * What notification reads of {@code pairing.proposed.v1}.
 *
 * @param asks who is asked now; both when null
 * @param members other volunteers of a team who are asked with the volunteer; null for a pair
 */
record PairingProposed(
    UUID pairingId,
    long version,
    UUID residentId,
    UUID volunteerId,
    LocalDate expiresOn,
    List<String> sharedLanguages,
    String residentMunicipality,
    String volunteerMunicipality,
    Household household,
    List<Need> needs,
    @Nullable List<Role> asks,
    @Nullable List<UUID> members) {

  boolean isForTeam() {
    return members != null && !members.isEmpty();
  }

  boolean asks(Role role) {
    return asks == null || asks.contains(role);
  }

  /** All who are asked to help. */
  List<UUID> volunteers() {
    var all = new ArrayList<UUID>();
    if (asks(Role.VOLUNTEER)) {
      all.add(volunteerId);
      all.addAll(requireNonNullElse(members, List.of()));
    }
    return all;
  }
}
