package jp.otonari.intake.person;

/** What a resident wants help with, and what a volunteer can help with. */
public enum Need {
  DAILY_LIFE,
  PROCEDURES,
  JAPANESE,
  SCHOOL,
  HEALTH,
  CHILD_REARING,
  PREGNANCY,
  WORK,
  FRIENDS;

  /** Whether a resident's wish tells of their health. */
  public boolean isPrivate() {
    return this == HEALTH || this == PREGNANCY;
  }

  /** As events tell it: the nearest need that says nothing about anybody's health. */
  public Need told() {
    return switch (this) {
      case HEALTH -> DAILY_LIFE;
      case PREGNANCY -> CHILD_REARING;
      default -> this;
    };
  }
}
