package jp.otonari.intake.mydata;

import jp.otonari.intake.person.Role;

/** Written to {@code my-data.requested.v1}: this person gets the link to their own data. */
record MyDataRequested(String personId) {

  static final String TYPE = "my-data.requested.v1";

  /** Where the events of this person stand. */
  static String topic(Role role) {
    return switch (role) {
      case RESIDENT -> "residents.v1";
      case VOLUNTEER -> "volunteers.v1";
    };
  }
}
