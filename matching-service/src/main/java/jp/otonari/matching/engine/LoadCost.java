package jp.otonari.matching.engine;

import java.util.List;

/** What a volunteer's further pairs cost, so that work is shared. */
final class LoadCost {

  private static final List<Integer> COSTS = List.of(0, 60, 150, 270, 420);

  private LoadCost() {}

  /**
   * @param held how many the volunteer has already
   */
  static int of(int held) {
    return COSTS.get(Math.min(held, COSTS.size() - 1));
  }
}
