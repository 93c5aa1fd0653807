package jp.otonari.intake.volunteer;

import java.time.LocalDate;

/**
 * Written to {@code volunteer.clearance-ending.v1}: time to renew.
 *
 * @param daysLeft 0 on the last day
 */
record ClearanceEnding(String volunteerId, long version, LocalDate clearedUntil, long daysLeft) {

  static final String TYPE = "volunteer.clearance-ending.v1";
}
