package jp.otonari.intake.referral;

import java.time.LocalDate;

/** Written to {@code resident.erased.v1}: somebody who never became a resident, or under no id. */
record InviteeErased(String residentId, long version, LocalDate erasedOn) {

  static final String TOPIC = "residents.v1";
  static final String TYPE = "resident.erased.v1";
}
