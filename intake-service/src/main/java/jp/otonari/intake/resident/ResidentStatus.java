package jp.otonari.intake.resident;

/** Where a resident stands in the programme. */
enum ResidentStatus {
  WAITING,
  PAIRED,
  LEFT
}
