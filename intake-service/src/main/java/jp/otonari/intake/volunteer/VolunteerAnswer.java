package jp.otonari.intake.volunteer;

/** What became of a registration. */
sealed interface VolunteerAnswer {

  /** The volunteer is new. */
  record Registered(Volunteer volunteer) implements VolunteerAnswer {}

  /** The same form was sent again; nothing was done. */
  record SameAgain(Volunteer volunteer) implements VolunteerAnswer {}

  /** The id belongs to somebody, or was used with another content. */
  record AlreadyRegistered() implements VolunteerAnswer {}
}
