package jp.otonari.matching.engine;

import java.util.Arrays;

/**
 * Finds every volunteer whom a resident could meet, with the points: the same pairs as {@link
 * HardRules} and {@link Criteria} find one by one, by bits and town by town.
 */
final class Candidates {

  private final Population population;
  private final Neighbourhoods neighbourhoods;
  private final Situation situation;
  private final Score score;
  private int[] found = new int[64];
  private int[] points = new int[64];
  private int count;

  Candidates(Population population, Places places, Situation situation, Weights weights) {
    this.population = population;
    this.neighbourhoods = new Neighbourhoods(population, places);
    this.situation = situation;
    this.score = new Score(weights);
  }

  /** Looks for those of one resident; the answers before are forgotten. */
  void find(Resident resident) {
    count = 0;
    var wish = Wish.of(resident, population);
    for (var stretch : neighbourhoods.of(resident.municipality())) {
      scan(wish, stretch);
    }
    if (!situation.blocked().isEmpty()) {
      leaveOutBlocked(resident);
    }
  }

  /** The places of the volunteers found. */
  int[] volunteers() {
    return Arrays.copyOf(found, count);
  }

  /** The points of each pair, in the same order, and so many more for all. */
  int[] pointsPlus(int urgency) {
    var sums = new int[count];
    for (int k = 0; k < count; k++) {
      sums[k] = points[k] + urgency;
    }
    return sums;
  }

  private void scan(Wish wish, Stretch stretch) {
    int nearness = score.nearness(stretch.minutes());
    for (int at = stretch.from(); at < stretch.to(); at++) {
      long shared = wish.languages() & population.languages[at];
      long slots = population.slots[at];
      long common = wish.slots() & slots;
      if (shared != 0
          && (wish.genders() & population.genders[at]) != 0
          && (common != 0 || slots == 0 || wish.anyTime())) {
        int sum = nearness + points(wish, at, shared, common);
        if (score.isEnough(sum)) {
          add(at, sum);
        }
      }
    }
  }

  int points(Wish wish, int at, long shared, long common) {
    int met = Long.bitCount(wish.needs() & population.needs[at]);
    return score.language((shared & wish.motherTongue()) != 0, (shared & ~wish.japanese()) != 0)
        + score.lifeStage(wish.monthsBetweenChildren(population.children[at]))
        + score.needs(met, wish.needsWanted())
        + score.hours(Long.bitCount(common))
        + score.interests(Long.bitCount(wish.interests() & population.interests[at]));
  }

  private void add(int volunteer, int sum) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
      points = Arrays.copyOf(points, 2 * count);
    }
    found[count] = volunteer;
    points[count++] = sum;
  }

  private void leaveOutBlocked(Resident resident) {
    int kept = 0;
    for (int k = 0; k < count; k++) {
      if (!situation.blocks(resident, population.volunteers.get(found[k]))) {
        found[kept] = found[k];
        points[kept++] = points[k];
      }
    }
    count = kept;
  }
}
