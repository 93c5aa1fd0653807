package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code resident.registered.v1}. */
record ResidentRegistered(UUID residentId, String municipality, LocalDate registeredOn) {}
