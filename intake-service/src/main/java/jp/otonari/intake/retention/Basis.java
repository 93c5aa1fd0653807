package jp.otonari.intake.retention;

/** Why a record is still kept: each has a period of its own. */
public enum Basis {
  /** Took part, and has left. */
  LEFT,
  /** Applied as a volunteer, and was never cleared. */
  NEVER_CLEARED
}
