package jp.otonari.intake.volunteer;

/** The five duties of a team that helps a displaced family. */
enum Duty {
  DAILY_LIFE,
  PROCEDURES,
  JAPANESE,
  SCHOOL,
  HEALTH;

  /** As events call it: what the volunteer looks after, not how anybody is. */
  String told() {
    return this == HEALTH ? "HEALTH_CARE" : name();
  }
}
