package jp.otonari.intake.volunteer;

import java.time.LocalDate;

/**
 * Written to {@code volunteer.paused.v1}: nobody new for a while.
 *
 * @param until the first day on which they may be proposed again
 */
record VolunteerPaused(String volunteerId, long version, LocalDate until) {

  static final String TYPE = "volunteer.paused.v1";
}
