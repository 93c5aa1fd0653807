package jp.otonari.bench;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Timefold: each resident is an entity that takes one of their volunteers, or nobody. */
final class TimefoldPeer {

  private TimefoldPeer() {}

  static int[] solve(Problem problem, int limitSeconds) {
    var config =
        new SolverConfig()
            .withSolutionClass(TimefoldPlan.class)
            .withEntityClasses(TimefoldSeat.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withIncrementalScoreCalculatorClass(TimefoldScore.class))
            .withRandomSeed(1L)
            .withTerminationSpentLimit(Duration.ofSeconds(limitSeconds));
    var plan = new TimefoldPlan(problem, seats(problem));
    var best = SolverFactory.<TimefoldPlan>create(config).buildSolver().solve(plan);
    return match(best);
  }

  private static List<TimefoldSeat> seats(Problem problem) {
    return IntStream.range(0, problem.residents())
        .filter(resident -> problem.volunteers()[resident].length > 0)
        .mapToObj(
            resident ->
                new TimefoldSeat(
                    resident, problem.volunteers()[resident], problem.weights()[resident]))
        .toList();
  }

  private static int[] match(TimefoldPlan plan) {
    var problem = plan.problem();
    var match = new int[problem.residents()];
    Arrays.fill(match, -1);
    var held = new int[problem.costs().length];
    for (var seat : plan.getSeats()) {
      var volunteer = seat.getVolunteer();
      if (volunteer != null && held[volunteer] < problem.costs()[volunteer].length) {
        held[volunteer]++;
        match[seat.resident()] = volunteer;
      }
    }
    return match;
  }
}
