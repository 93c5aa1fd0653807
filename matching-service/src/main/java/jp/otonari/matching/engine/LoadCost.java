package jp.otonari.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a volunteer's further pairs cost, so that work is shared.
 *
 * @param costs of the first, second and so on, in points, never falling; beyond the last the same
 */
public record LoadCost(List<Integer> costs) {

  public static final LoadCost OF_THE_PROGRAMME = new LoadCost(List.of(0, 60, 150, 270, 420));

  public LoadCost {
    costs = List.copyOf(costs);
    if (costs.isEmpty() || costs.getFirst() < 0 || !isRising(costs)) {
      throw new IllegalArgumentException("A further pair may not cost less than the one before");
    }
  }

  private static boolean isRising(List<Integer> costs) {
    return IntStream.range(1, costs.size()).allMatch(k -> costs.get(k - 1) <= costs.get(k));
  }

  /**
   * @param held how many the volunteer has already
   */
  int of(int held) {
    return costs.get(Math.min(held, costs.size() - 1));
  }

  /** The cost of each slot that a volunteer has left. */
  int[] ofSlots(Volunteer volunteer, Situation situation) {
    int held = situation.heldBy(volunteer);
    var left = new int[Math.max(0, volunteer.capacity() - held)];
    Arrays.setAll(left, slot -> of(held + slot));
    return left;
  }
}
