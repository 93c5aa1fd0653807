package jp.otonari.bench;

import java.util.stream.IntStream;
import jp.otonari.matching.assignment.Assignment;
import jp.otonari.matching.assignment.Graph;

/** Our own engine. */
final class Engine {

  private Engine() {}

  static Solver.Answer solve(Problem problem) {
    var assignment = Assignment.of(graph(problem), 1);
    return new Solver.Answer(match(assignment, problem.residents()), assignment.isCertified());
  }

  static int[] match(Assignment assignment, int residents) {
    return IntStream.range(0, residents).map(assignment::volunteerOf).toArray();
  }

  static Graph graph(Problem problem) {
    var graph = new Graph();
    for (var costs : problem.costs()) {
      graph.addVolunteer(costs);
    }
    for (int resident = 0; resident < problem.residents(); resident++) {
      graph.addResident(problem.volunteers()[resident], problem.weights()[resident]);
    }
    return graph;
  }
}
