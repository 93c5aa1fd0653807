package jp.otonari.intake.pairing;

/** What intake reads of {@code pairing.started.v1}; the other fields pass it by. */
record PairingStarted(String pairingId, String residentId, String volunteerId) {}
