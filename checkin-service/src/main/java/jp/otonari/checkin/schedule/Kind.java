package jp.otonari.checkin.schedule;

/** What a check-in asks about; it chooses the questions of the page and the words of the letter. */
public enum Kind {
  DAY_7,
  DAY_21,
  MONTHLY,
  END_OR_EXTEND,
  AFTER_3_MONTHS
}
