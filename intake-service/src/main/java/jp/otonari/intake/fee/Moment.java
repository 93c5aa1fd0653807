package jp.otonari.intake.fee;

/** When a fee falls due. */
enum Moment {
  REGISTRATION,
  /** The pair starts. */
  PAIRING
}
