package jp.otonari.gateway.matching;

/**
 * What points lost by all drafts together mean to people. The pages have a sentence for each.
 *
 * <p>A second resident for a volunteer costs 60 points; a resident who finds nobody costs 550 at
 * least: 300 of urgency, and the 250 below which nobody is proposed.
 */
enum Loss {
  NONE,
  LITTLE,
  SOME,
  MUCH;

  private static final int FELT = 60;
  private static final int NOBODY = 550;

  static Loss of(int points) {
    if (points <= 0) {
      return NONE;
    }
    return points < FELT ? LITTLE : points < NOBODY ? SOME : MUCH;
  }
}
