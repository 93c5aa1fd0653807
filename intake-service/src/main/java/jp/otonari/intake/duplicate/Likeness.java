package jp.otonari.intake.duplicate;

import static jp.otonari.intake.duplicate.Sign.SAME_BIRTH_DATE;
import static jp.otonari.intake.duplicate.Sign.SAME_MAIL;
import static jp.otonari.intake.duplicate.Sign.SAME_NAME;
import static jp.otonari.intake.duplicate.Sign.SAME_PHONE;

import java.util.Set;

/** How much two records are alike, and why. */
record Likeness(Set<Sign> signs) {

  /** From how many points on the office is asked. */
  private static final int ENOUGH = 60;

  /** Who shares a mail address often shares the telephone: the second counts less. */
  private static final int BOTH_CONTACTS = 10;

  int score() {
    var sum = signs.stream().mapToInt(Sign::points).sum();
    return hasBothContacts() ? sum - SAME_PHONE.points() + BOTH_CONTACTS : sum;
  }

  Degree degree() {
    if (score() < ENOUGH) {
      return Degree.UNLIKELY;
    }
    var sure =
        signs.contains(SAME_NAME)
            && signs.contains(SAME_BIRTH_DATE)
            && (signs.contains(SAME_MAIL) || signs.contains(SAME_PHONE))
            && signs.stream().noneMatch(Sign::speaksAgainst);
    return sure ? Degree.ALMOST_CERTAIN : Degree.PERHAPS;
  }

  private boolean hasBothContacts() {
    return signs.contains(SAME_MAIL) && signs.contains(SAME_PHONE);
  }

  /** How likely it is one person. */
  enum Degree {
    UNLIKELY,
    PERHAPS,
    ALMOST_CERTAIN
  }
}
