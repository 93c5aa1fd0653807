package jp.otonari.matching.team;

import java.util.List;

/**
 * Which teams to form, in numbers.
 *
 * @param slotCosts what each further household costs a volunteer, never falling
 */
record Problem(List<Family> families, int[][] slotCosts) {

  static final int DUTIES = Duty.values().length;
  static final int FEWEST = 3;
  static final int DUTIES_EACH = 2;

  /** One more person to ask and to find a common hour with. */
  static final int MEMBER_COST = 100;

  /** What is lost when nobody of the team can speak with the household. */
  static final int INTERPRETER_COST = 200;

  /** No more than the teams can be worth, whoever they are. */
  long bound() {
    return families.stream().mapToLong(Problem::bound).sum();
  }

  private static long bound(Family family) {
    long sum = family.urgency() - FEWEST * MEMBER_COST;
    int language = 0;
    for (int duty = 0; duty < DUTIES; duty++) {
      int most = 0;
      for (int k = 0; k < family.size(); k++) {
        language = Math.max(language, family.language()[k]);
        most = family.takes(k, duty) ? Math.max(most, family.points()[k]) : most;
      }
      sum += most;
    }
    return Math.max(0, sum + language);
  }
}
