package jp.otonari.bench;

import java.util.List;
import java.util.SplittableRandom;
import jp.otonari.matching.assignment.Assignment;

/** Random problems and random events; each answer is compared with that of OR-Tools. */
final class FuzzPart {

  private static final int PROBLEMS = 4_000;
  private static final int CROWDS = 400;
  private static final int EVENTS = 100;

  private int mismatches;

  private FuzzPart() {}

  static List<Metric> run() {
    var part = new FuzzPart();
    var random = new SplittableRandom(20_260_403);
    for (int at = 0; at < PROBLEMS; at++) {
      var crowd = new FuzzedCrowd(random);
      part.compare(Assignment.of(Engine.graph(crowd.problem()), at), crowd.problem());
    }
    for (int at = 0; at < CROWDS; at++) {
      var crowd = new FuzzedCrowd(random);
      var live = Assignment.of(Engine.graph(crowd.problem()), at);
      for (int event = 0; event < EVENTS; event++) {
        crowd.happens(live);
        part.compare(live, crowd.problem());
      }
    }
    System.out.printf(
        "%n%,d problems, %,d events, %d mismatches%n", PROBLEMS, CROWDS * EVENTS, part.mismatches);
    return List.of(new Metric("matching.fuzz_mismatches", part.mismatches, "count"));
  }

  private void compare(Assignment ours, Problem problem) {
    long best = problem.worth(MinCostFlowPeer.solve(problem));
    long worth = problem.worth(Engine.match(ours, problem.residents()));
    if (worth != best || ours.objective() != best || !ours.isCertified()) {
      mismatches++;
    }
  }
}
