package jp.otonari.intake.volunteer;

/** Where a volunteer stands, in one word; lists ask for it. */
enum VolunteerStatus {
  APPLIED,
  INTERVIEWED,
  TRAINED,
  CLEARED,
  PAUSED,
  WITHDRAWN
}
