package jp.otonari.intake.journey;

/** What the journey reads of {@code resident.withdrawn.v1}; the other fields pass it by. */
record ResidentWithdrawn(String residentId) {}
