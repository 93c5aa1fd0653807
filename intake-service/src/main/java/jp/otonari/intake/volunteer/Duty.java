package jp.otonari.intake.volunteer;

/** The five duties of a team that helps a displaced family. */
enum Duty {
  DAILY_LIFE,
  PROCEDURES,
  JAPANESE,
  SCHOOL,
  HEALTH
}
