package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What notification reads of {@code pairing.proposed.v1}. */
record PairingProposed(
    UUID pairingId,
    UUID residentId,
    UUID volunteerId,
    LocalDate expiresOn,
    List<String> sharedLanguages,
    String residentMunicipality,
    String volunteerMunicipality,
    Household household,
    List<Need> needs) {}
