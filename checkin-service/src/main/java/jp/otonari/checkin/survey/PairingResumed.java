package jp.otonari.checkin.survey;

import java.time.LocalDate;
import java.util.UUID;

/** What check-ins read of {@code pairing.resumed.v1}. */
record PairingResumed(UUID pairingId, long version, LocalDate resumedOn, LocalDate endsOn) {}
