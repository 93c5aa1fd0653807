package jp.otonari.intake.leak;

/** What the office owes after a leak that must be reported. */
enum Duty {
  /** The first report to the Personal Information Protection Commission (速報). */
  QUICK_REPORT,
  /** The whole report (確報). */
  FULL_REPORT,
  /** The persons concerned are told, as soon as that helps them. */
  PERSONS_TOLD
}
