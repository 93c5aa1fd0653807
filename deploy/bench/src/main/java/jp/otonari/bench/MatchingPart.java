package jp.otonari.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.otonari.matching.engine.InventedBranch;

/** Everybody solves the same branches; the slow ones under a limit that is shown. */
final class MatchingPart {

  private static final Size SMALL = new Size(200, 0);
  private static final Size OFFICE = new Size(2_000, 0);
  private static final Size FULL = new Size(20_000, 0);
  private static final Size HUGE = new Size(100_000, 40);

  private final Map<Solver, Result> results = new EnumMap<>(Solver.class);

  private MatchingPart() {}

  static List<Metric> run() {
    var metrics = new ArrayList<Metric>();
    compare(SMALL, 10);
    compare(OFFICE, 30);
    var full = compare(FULL, 60);
    metrics.add(full.optimal("20k"));
    metrics.add(full.timeRatio("20k_full"));
    metrics.add(full.avoidableUnmatched());
    var huge = compare(HUGE, 120);
    metrics.add(huge.optimal("100k"));
    metrics.add(huge.timeRatio("100k_k40"));
    return metrics;
  }

  private static MatchingPart compare(Size size, int limitSeconds) {
    var part = new MatchingPart();
    System.out.printf("%n%s, limit for a solver %d s%n", size.title(), limitSeconds);
    System.out.printf(
        "%-28s %14s %9s %9s %11s %9s %s%n",
        "solver", "objective", "gap", "matched", "CPU ms", "peak MB", "certified");
    for (var solver : Solver.values()) {
      var result = Child.measure(solver, size, limitSeconds);
      result.ifPresent(found -> part.results.put(solver, found));
      System.out.println(
          result.map(found -> part.row(solver, found)).orElse(noAnswer(solver, limitSeconds)));
    }
    return part;
  }

  private String row(Solver solver, Result result) {
    double best = result(Solver.ENGINE).objective();
    return "%-28s %,14d %8.2f%% %,9d %,11.1f %,9.0f %s"
        .formatted(
            solver.title,
            result.objective(),
            100 * (result.objective() - best) / best,
            result.matched(),
            result.cpuMs(),
            result.memoryMb(),
            result.certified() ? "yes" : "no");
  }

  private static String noAnswer(Solver solver, int limitSeconds) {
    return "%-28s no answer in %d s".formatted(solver.title, limitSeconds);
  }

  private Metric optimal(String size) {
    var ours = result(Solver.ENGINE);
    boolean equal = ours.objective() == result(Solver.OR_TOOLS).objective();
    return new Metric("matching.optimal." + size, equal && ours.certified() ? 1 : 0, "boolean");
  }

  private Metric timeRatio(String size) {
    double ratio = result(Solver.ENGINE).cpuMs() / result(Solver.OR_TOOLS).cpuMs();
    return Metric.ratio("matching.time_ratio." + size, ratio);
  }

  /** Of those who could have somebody, how many have not: ours beside greedy's. */
  private Metric avoidableUnmatched() {
    var counting = InventedBranch.problem(FULL.residents(), FULL.best(), 1).counting();
    long most = Problem.matched(Engine.solve(counting).match());
    double ours = most - result(Solver.ENGINE).matched();
    double greedys = most - result(Solver.GREEDY).matched();
    return Metric.ratio("matching.avoidable_unmatched", ours / greedys);
  }

  private Result result(Solver solver) {
    var result = results.get(solver);
    if (result == null) {
      throw new IllegalStateException(solver + " gave no answer");
    }
    return result;
  }
}
