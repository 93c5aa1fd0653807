package jp.otonari.checkin.survey;

import java.time.LocalDate;
import java.util.UUID;

/** What check-ins read of {@code pairing.extended.v1}. */
record PairingExtended(UUID pairingId, long version, LocalDate extendedOn, LocalDate endsOn) {}
