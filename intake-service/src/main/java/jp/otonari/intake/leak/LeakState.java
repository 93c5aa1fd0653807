package jp.otonari.intake.leak;

/** How far the office is with a leak. */
enum LeakState {
  /** Not all reports that are owed have gone. */
  OPEN,
  /** All reports have gone. */
  REPORTED,
  /** Nothing is left to do. */
  CLOSED
}
