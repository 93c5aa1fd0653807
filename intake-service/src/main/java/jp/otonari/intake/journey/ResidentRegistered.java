package jp.otonari.intake.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the journey reads of {@code resident.registered.v1}; the other fields pass it by. */
record ResidentRegistered(
    String residentId, String household, LocalDate registeredOn, @Nullable Boolean imported) {}
