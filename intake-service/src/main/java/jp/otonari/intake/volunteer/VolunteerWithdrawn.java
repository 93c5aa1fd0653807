package jp.otonari.intake.volunteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Written to {@code volunteer.withdrawn.v1}: the volunteer takes part in the branch no more.
 *
 * @param movedTo the branch where they go on; null for who has left the programme
 */
record VolunteerWithdrawn(
    String volunteerId, long version, LocalDate on, @Nullable String movedTo) {

  static final String TYPE = "volunteer.withdrawn.v1";
}
