package jp.otonari.bench;

import java.util.Arrays;

/** Takes the best pair of all that is still possible, again and again. */
final class Greedy {

  private static final int RANGE = 1 << 20;

  private Greedy() {}

  static int[] solve(Problem problem) {
    var match = new int[problem.residents()];
    Arrays.fill(match, -1);
    var held = new int[problem.costs().length];
    for (long pair : bestFirst(problem)) {
      int resident = (int) ((pair >>> 20) % RANGE);
      int volunteer = (int) (pair % RANGE);
      var costs = problem.costs()[volunteer];
      if (match[resident] < 0 && held[volunteer] < costs.length) {
        match[resident] = volunteer;
        held[volunteer]++;
      }
    }
    return match;
  }

  /** All pairs in one number each, so that they sort quickly: worth, resident, volunteer. */
  private static long[] bestFirst(Problem problem) {
    var pairs = new long[Math.toIntExact(problem.pairs())];
    int count = 0;
    for (int resident = 0; resident < problem.residents(); resident++) {
      for (int k = 0; k < problem.volunteers()[resident].length; k++) {
        long worst = RANGE - problem.weights()[resident][k];
        pairs[count++] =
            (worst << 40) | ((long) resident << 20) | problem.volunteers()[resident][k];
      }
    }
    Arrays.sort(pairs);
    return pairs;
  }
}
