package jp.otonari.intake.volunteer;

import java.time.LocalDate;

/** Written to {@code volunteer.withdrawn.v1}: the volunteer takes part no more. */
record VolunteerWithdrawn(String volunteerId, long version, LocalDate on) {

  static final String TYPE = "volunteer.withdrawn.v1";
}
