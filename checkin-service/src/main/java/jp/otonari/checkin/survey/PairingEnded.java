package jp.otonari.checkin.survey;

import java.util.UUID;

/**
 * What check-ins read of {@code pairing.ended.v1}; whatever the reason, nobody is asked any more.
 */
record PairingEnded(UUID pairingId) {}
