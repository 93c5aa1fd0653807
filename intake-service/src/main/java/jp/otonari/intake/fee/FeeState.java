package jp.otonari.intake.fee;

/** How far a fee is. */
enum FeeState {
  /** Something is to be paid. */
  DUE,
  /** Nothing is to be paid. */
  WAIVED,
  PAID,
  REFUNDED
}
