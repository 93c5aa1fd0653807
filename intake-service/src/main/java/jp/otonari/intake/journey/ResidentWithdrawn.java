package jp.otonari.intake.journey;

import org.jspecify.annotations.Nullable;

/** What the journey reads of {@code resident.withdrawn.v1}; the other fields pass it by. */
record ResidentWithdrawn(String residentId, @Nullable String movedTo) {}
