package jp.otonari.intake.volunteer;

/** What can be recorded of a volunteer, the screening first. */
enum Step {
  APPLIED,
  INTERVIEWED,
  TRAINED,
  CLEARED,
  /** The clearance lasts longer. */
  RENEWED,
  PAUSED,
  /** Back from a pause, before its end or on it. */
  RESUMED,
  WITHDRAWN
}
