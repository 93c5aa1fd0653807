package jp.otonari.intake.resident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Written to {@code resident.withdrawn.v1}: the resident has left the branch.
 *
 * @param movedTo the branch where they go on; null for who has left the programme
 */
record ResidentWithdrawn(String residentId, long version, LocalDate on, @Nullable String movedTo) {

  static final String TYPE = "resident.withdrawn.v1";
}
