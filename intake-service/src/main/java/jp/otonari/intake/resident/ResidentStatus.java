package jp.otonari.intake.resident;

/** Where a resident stands in the programme. */
enum ResidentStatus {
  WAITING,
  PAIRED,
  /** Came to the end that was wished for, and is not sought anybody for until they ask. */
  GRADUATED,
  LEFT
}
