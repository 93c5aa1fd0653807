package jp.otonari.bench;

import java.util.List;
import jp.otonari.matching.engine.Shortage;

/** The same arrivals, paired in a daily round and by who came first. */
final class FairnessPart {

  private static final double BETTER_SCORE = 1.04;

  private FairnessPart() {}

  static List<Metric> run() {
    var round = new Shortage().under(problem -> Engine.solve(problem).match());
    var firstCome = new Shortage().under(FairnessPart::firstCome);
    System.out.printf(
        "%n%-12s %9s %9s %11s %11s %s%n",
        "policy", "matched", "p95 days", "displaced", "p95 days", "mean score");
    print("daily round", round);
    print("first come", firstCome);
    boolean isFair =
        Wait.matchedShare(displaced(round)) >= Wait.matchedShare(displaced(firstCome))
            && Wait.p95(displaced(round)) <= Wait.p95(displaced(firstCome))
            && Wait.meanPoints(round) >= BETTER_SCORE * Wait.meanPoints(firstCome);
    return List.of(new Metric("matching.fairness", isFair ? 1 : 0, "boolean"));
  }

  /** Each takes the best volunteer who is left. */
  private static int[] firstCome(Problem problem) {
    var match = new int[problem.residents()];
    var held = new int[problem.costs().length];
    for (int resident = 0; resident < match.length; resident++) {
      match[resident] = best(problem, resident, held);
      if (match[resident] >= 0) {
        held[match[resident]]++;
      }
    }
    return match;
  }

  private static int best(Problem problem, int resident, int[] held) {
    int best = -1;
    int most = 0;
    var couldMeet = problem.volunteers()[resident];
    for (int k = 0; k < couldMeet.length; k++) {
      var costs = problem.costs()[couldMeet[k]];
      int slot = held[couldMeet[k]];
      if (slot < costs.length && problem.weights()[resident][k] - costs[slot] > most) {
        most = problem.weights()[resident][k] - costs[slot];
        best = couldMeet[k];
      }
    }
    return best;
  }

  private static List<Wait> displaced(List<Wait> waits) {
    return waits.stream().filter(Wait::displaced).toList();
  }

  private static void print(String policy, List<Wait> waits) {
    System.out.printf(
        "%-12s %8.1f%% %9d %10.1f%% %11d %10.1f%n",
        policy,
        100 * Wait.matchedShare(waits),
        Wait.p95(waits),
        100 * Wait.matchedShare(displaced(waits)),
        Wait.p95(displaced(waits)),
        Wait.meanPoints(waits));
  }
}
