package jp.otonari.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jp.otonari.matching.assignment.Assignment;
import jp.otonari.matching.engine.InventedBranch;

/** People come to a solved branch, and others leave it, one at a time. */
final class EventsPart {

  private static final int RESIDENTS = 20_000;
  private static final int EVENTS = 4_000;
  private static final int RUNS = 3;

  private EventsPart() {}

  static List<Metric> run() {
    var all = InventedBranch.problem(RESIDENTS + EVENTS, 0, 1);
    var before =
        new Problem(
            Arrays.copyOf(all.volunteers(), RESIDENTS),
            Arrays.copyOf(all.weights(), RESIDENTS),
            all.costs());
    long full = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = Effort.now();
      var solved = Assignment.of(Engine.graph(before), run);
      full = Math.min(full, Effort.now() - start);
      require(solved);
    }
    var nanos = arrivals(Assignment.of(Engine.graph(before), 1), all);
    System.out.printf("%n%,d arrivals at %,d residents, all pairs%n", EVENTS, RESIDENTS);
    System.out.printf("full solution %.1f ms%n", full / 1e6);
    System.out.printf(
        "arrival p50 %.1f us, p99 %.1f us%n", at(nanos, 50) / 1e3, at(nanos, 99) / 1e3);
    return List.of(Metric.ratio("matching.arrival_ratio.20k", at(nanos, 99) / full));
  }

  /** Each arrival's time; after each somebody leaves, so that the branch keeps its size. */
  private static long[] arrivals(Assignment live, Problem all) {
    var random = new Random(1);
    var nanos = new long[EVENTS];
    for (int event = 0; event < EVENTS; event++) {
      int next = RESIDENTS + event;
      long start = Effort.now();
      live.arrive(all.volunteers()[next], all.weights()[next]);
      nanos[event] = Effort.now() - start;
      live.depart(random.nextInt(next));
    }
    require(live);
    Arrays.sort(nanos);
    return nanos;
  }

  private static void require(Assignment assignment) {
    if (!assignment.isCertified()) {
      throw new IllegalStateException("The prices do not prove the answer");
    }
  }

  private static double at(long[] sorted, int percent) {
    return sorted[sorted.length * percent / 100];
  }
}
