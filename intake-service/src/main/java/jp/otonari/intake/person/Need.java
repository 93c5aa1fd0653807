package jp.otonari.intake.person;

/** What a resident wants help with, and what a volunteer can help with. */
public enum Need {
  DAILY_LIFE,
  PROCEDURES,
  JAPANESE,
  SCHOOL,
  CHILD_REARING,
  WORK,
  FRIENDS
}
