package jp.otonari.notification.letter;

import java.util.UUID;

/** Something happened to people who met already. */
sealed interface PairingNews permits PairingPaused, PairingResumed, PairingExtended, PairingEnded {

  UUID pairingId();

  UUID residentId();

  UUID volunteerId();
}
