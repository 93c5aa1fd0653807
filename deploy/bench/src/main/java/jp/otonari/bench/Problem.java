package jp.otonari.bench;

import java.util.Arrays;

/**
 * Who could meet whom, as every solver gets it.
 *
 * @param volunteers per resident, whom they could meet
 * @param weights what these pairs are worth
 * @param costs per volunteer, what the first, second ... pair costs
 */
public record Problem(int[][] volunteers, int[][] weights, int[][] costs) {

  int residents() {
    return volunteers.length;
  }

  long pairs() {
    return Arrays.stream(volunteers).mapToLong(list -> list.length).sum();
  }

  /** Counts an answer without the help of who gave it; more pairs than slots are an error. */
  long worth(int[] match) {
    long sum = 0;
    var held = new int[costs.length];
    for (int resident = 0; resident < match.length; resident++) {
      int volunteer = match[resident];
      if (volunteer >= 0) {
        sum += weight(resident, volunteer) - costs[volunteer][held[volunteer]++];
      }
    }
    return sum;
  }

  /** What a pair is worth that is possible. */
  public int weight(int resident, int volunteer) {
    for (int k = 0; k < volunteers[resident].length; k++) {
      if (volunteers[resident][k] == volunteer) {
        return weights[resident][k];
      }
    }
    throw new IllegalArgumentException("%d cannot meet %d".formatted(resident, volunteer));
  }

  static long matched(int[] match) {
    return Arrays.stream(match).filter(volunteer -> volunteer >= 0).count();
  }

  /** The same people when all that counts is how many have somebody. */
  Problem counting() {
    var ones = new int[weights.length][];
    Arrays.setAll(ones, resident -> filled(volunteers[resident].length, 1));
    var free = new int[costs.length][];
    Arrays.setAll(free, volunteer -> new int[costs[volunteer].length]);
    return new Problem(volunteers, ones, free);
  }

  private static int[] filled(int length, int value) {
    var values = new int[length];
    Arrays.fill(values, value);
    return values;
  }
}
