package jp.otonari.bench;

import java.util.List;
import jp.otonari.matching.engine.InventedBranch;

/** Branches are independent: a million residents are fifty branches, one after the other. */
final class GrowthPart {

  private static final int SMALL = 10_000;
  private static final int BRANCH = 20_000;
  private static final int BRANCHES = 50;

  private GrowthPart() {}

  static List<Metric> run() {
    long small = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      small = Math.min(small, nanos(SMALL, run));
    }
    long million = 0;
    for (int branch = 0; branch < BRANCHES; branch++) {
      million += nanos(BRANCH, branch);
    }
    double one = small / 1e3 / SMALL;
    double many = million / 1e3 / BRANCH / BRANCHES;
    System.out.printf("%nFrom people to proved pairs%n");
    System.out.printf("%,11d residents %8.1f us each%n", SMALL, one);
    System.out.printf("%,11d residents %8.1f us each%n", BRANCH * BRANCHES, many);
    return List.of(Metric.ratio("matching.growth", many / one));
  }

  private static long nanos(int residents, long seed) {
    var branch = new InventedBranch(residents, seed);
    long start = Effort.now();
    var answer = Engine.solve(branch.problem(0));
    long nanos = Effort.now() - start;
    if (!answer.certified()) {
      throw new IllegalStateException("The prices do not prove the answer");
    }
    return nanos;
  }
}
