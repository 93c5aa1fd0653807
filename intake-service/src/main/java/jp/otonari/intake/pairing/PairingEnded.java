package jp.otonari.intake.pairing;

/** What intake reads of {@code pairing.ended.v1}; the other fields pass it by. */
record PairingEnded(String pairingId, String residentId, String volunteerId) {}
