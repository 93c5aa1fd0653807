package jp.otonari.matching.assignment;

import java.util.Arrays;

/** How near each volunteer is in a search for the shortest path, and through whose move. */
final class Search {

  private static final int FAR = Integer.MAX_VALUE;

  /** The least sum of reduced costs so far. */
  int[] distance = {};

  /** The resident who would move. */
  int[] mover = {};

  /** What the mover's new pair would be worth. */
  int[] worth = {};

  /** The volunteer to whom the mover would go. */
  int[] toward = {};

  private final Heap heap = new Heap();
  private int[] reached = new int[64];
  private int reachedCount;

  /** Forgets the search before, and makes room for so many volunteers. */
  void begin(int volunteers) {
    for (int k = 0; k < reachedCount; k++) {
      distance[reached[k]] = FAR;
    }
    reachedCount = 0;
    heap.clear();
    int known = distance.length;
    if (known < volunteers) {
      distance = Arrays.copyOf(distance, volunteers + volunteers / 8);
      Arrays.fill(distance, known, distance.length, FAR);
      mover = Arrays.copyOf(mover, distance.length);
      worth = Arrays.copyOf(worth, distance.length);
      toward = Arrays.copyOf(toward, distance.length);
    }
  }

  void reach(int volunteer, int there, int resident, int pairWorth, int to) {
    if (distance[volunteer] == FAR) {
      if (reachedCount == reached.length) {
        reached = Arrays.copyOf(reached, 2 * reachedCount);
      }
      reached[reachedCount++] = volunteer;
    }
    distance[volunteer] = there;
    mover[volunteer] = resident;
    worth[volunteer] = pairWorth;
    toward[volunteer] = to;
    heap.add(there, volunteer);
  }

  /** The nearest volunteer not seen yet who is nearer than the bound, or nobody. */
  int nextWithin(int bound) {
    while (!heap.isEmpty() && heap.leastKey() < bound) {
      int there = heap.leastKey();
      int volunteer = heap.removeLeast();
      if (there == distance[volunteer]) {
        return volunteer;
      }
    }
    return Solution.NONE;
  }

  int reachedCount() {
    return reachedCount;
  }

  int reached(int index) {
    return reached[index];
  }
}
