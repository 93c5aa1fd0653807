package jp.otonari.matching.engine;

/** The points of each criterion, whole numbers rounded down, by the weights of a branch. */
final class Score {

  /** Months between the children when only one of the two has any. */
  static final int ONE_WITHOUT_CHILDREN = Integer.MAX_VALUE;

  /** Months between the children when nobody has any. */
  static final int BOTH_WITHOUT_CHILDREN = -1;

  private static final int NO_POINTS_FROM_MINUTES = 60;
  private static final int ENOUGH_SLOTS = 4;
  private static final int ENOUGH_INTERESTS = 3;

  private final Weights weights;

  Score(Weights weights) {
    this.weights = weights;
  }

  /** All for the same town, falling evenly to none at an hour's way. */
  int nearness(int minutes) {
    int left = Math.max(0, NO_POINTS_FROM_MINUTES - minutes);
    return weights.nearness() * left / (NO_POINTS_FROM_MINUTES - Places.NEXT_DOOR_MINUTES);
  }

  /** All for the mother tongue, 70 % for another language, 40 % for Japanese only. */
  int language(boolean motherTongue, boolean otherThanJapanese) {
    int percent = motherTongue ? 100 : otherThanJapanese ? 70 : 40;
    return weights.language() * percent / 100;
  }

  /** All for children within a year of each other; half within three, or when nobody has any. */
  int lifeStage(int monthsBetweenChildren) {
    int percent = monthsBetweenChildren <= 36 ? 50 : 0;
    if (monthsBetweenChildren != BOTH_WITHOUT_CHILDREN && monthsBetweenChildren <= 12) {
      percent = 100;
    }
    return weights.lifeStage() * percent / 100;
  }

  /** By the share of the needs that the volunteer can meet. */
  int needs(int met, int wanted) {
    return weights.needs() * met / Math.max(1, wanted);
  }

  /** All for four common parts of the week. */
  int hours(int common) {
    return weights.hours() * Math.min(ENOUGH_SLOTS, common) / ENOUGH_SLOTS;
  }

  /** All for three common interests. */
  int interests(int common) {
    return weights.interests() * Math.min(ENOUGH_INTERESTS, common) / ENOUGH_INTERESTS;
  }

  boolean isEnough(int points) {
    return points >= weights.minimum();
  }
}
