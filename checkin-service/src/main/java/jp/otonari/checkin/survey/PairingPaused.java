package jp.otonari.checkin.survey;

import java.time.LocalDate;
import java.util.UUID;

/** What check-ins read of {@code pairing.paused.v1}; whatever the cause, it is a quiet time. */
record PairingPaused(UUID pairingId, long version, LocalDate pausedOn, LocalDate until) {}
