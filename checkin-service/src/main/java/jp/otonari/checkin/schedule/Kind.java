package jp.otonari.checkin.schedule;

/** What a check-in asks about; it chooses the questions of the page and the words of the letter. */
public enum Kind {
  DAY_7,
  DAY_21,
  MONTHLY,
  END_OR_EXTEND,
  GRADUATION,
  AFTER_3_MONTHS;

  /** How it goes is not asked of two who do not meet; the other questions can wait. */
  public boolean asksHowItGoes() {
    return switch (this) {
      case DAY_7, DAY_21, MONTHLY -> true;
      case END_OR_EXTEND, GRADUATION, AFTER_3_MONTHS -> false;
    };
  }
}
