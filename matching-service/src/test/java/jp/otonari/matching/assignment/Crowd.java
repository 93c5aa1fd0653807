package jp.otonari.matching.assignment;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Invented problems full of ties, volunteers without a slot, and residents nobody could meet. */
record Crowd(int residents, int volunteers, int percentOfPairs, int lowest, int highest, int step) {

  /** So small that every assignment can be tried. */
  static Crowd few(RandomGenerator random) {
    return of(random, 6, 4);
  }

  /** Too many to try, few enough to solve thousands of times. */
  static Crowd many(RandomGenerator random) {
    return of(random, 60, 40);
  }

  private static Crowd of(RandomGenerator random, int residents, int volunteers) {
    int highest = random.nextInt(1, random.nextBoolean() ? 12 : 2_000);
    return new Crowd(
        random.nextInt(residents + 1),
        random.nextInt(1, volunteers + 1),
        random.nextInt(5, 101),
        random.nextInt(3) == 0 ? -highest : 0,
        highest,
        random.nextInt(3) == 0 ? Math.max(1, highest / 4) : 1);
  }

  Graph graph(RandomGenerator random) {
    var graph = new Graph();
    for (int volunteer = 0; volunteer < volunteers; volunteer++) {
      graph.addVolunteer(slotCosts(random));
    }
    for (int resident = 0; resident < residents; resident++) {
      var couldMeet = couldMeet(random);
      graph.addResident(couldMeet, weights(couldMeet.length, random));
    }
    return graph;
  }

  int[] slotCosts(RandomGenerator random) {
    int rise = random.nextInt(Math.max(2, highest / 3));
    int first = random.nextInt(4) == 0 ? random.nextInt(rise + 1) : 0;
    return IntStream.range(0, random.nextInt(5)).map(slot -> first + slot * slot * rise).toArray();
  }

  int[] couldMeet(RandomGenerator random) {
    return random.nextInt(10) == 0
        ? new int[0]
        : IntStream.range(0, volunteers).filter(_ -> isPair(random)).toArray();
  }

  int[] weights(int count, RandomGenerator random) {
    var weights = new int[count];
    Arrays.setAll(weights, _ -> lowest + step * random.nextInt((highest - lowest) / step + 1));
    return weights;
  }

  private boolean isPair(RandomGenerator random) {
    return random.nextInt(100) < percentOfPairs;
  }
}
