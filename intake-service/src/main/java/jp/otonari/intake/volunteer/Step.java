package jp.otonari.intake.volunteer;

/** The steps of screening, in their order. */
enum Step {
  APPLIED,
  INTERVIEWED,
  TRAINED,
  CLEARED
}
