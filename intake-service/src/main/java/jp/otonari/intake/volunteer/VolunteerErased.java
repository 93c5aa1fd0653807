package jp.otonari.intake.volunteer;

import java.time.LocalDate;

/**
 * Written to {@code volunteer.erased.v1}: whoever keeps anything about the volunteer removes it.
 */
record VolunteerErased(String volunteerId, long version, LocalDate erasedOn) {

  static final String TYPE = "volunteer.erased.v1";
}
