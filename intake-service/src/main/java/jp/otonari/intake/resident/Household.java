package jp.otonari.intake.resident;

/** With whom a resident has come, and why; displaced people get a team. */
enum Household {
  FAMILY,
  WORKER,
  STUDENT,
  DISPLACED
}
