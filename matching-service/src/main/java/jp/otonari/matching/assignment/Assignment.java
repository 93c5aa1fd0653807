package jp.otonari.matching.assignment;

import java.util.SplittableRandom;

/** The best assignment of a graph, with prices that prove it. */
final class Assignment {

  private final Graph graph;
  private final Solution solution;
  private final Insertion insertion;

  private Assignment(Graph graph) {
    this.graph = graph;
    this.solution = new Solution(graph);
    this.insertion = new Insertion(solution);
  }

  /**
   * Solves the whole graph.
   *
   * @param seed draws who comes first where several answers are equally good; the same seed, the
   *     same answer
   */
  static Assignment of(Graph graph, long seed) {
    var assignment = new Assignment(graph);
    for (int resident : new Auction(assignment.solution).run(drawn(graph.residents(), seed))) {
      assignment.insertion.insert(resident);
    }
    return assignment;
  }

  /** The volunteer of a resident, or -1. */
  int volunteerOf(int resident) {
    return solution.match[resident];
  }

  long objective() {
    return solution.objective();
  }

  /** Whether the prices prove that no assignment is better. */
  boolean isCertified() {
    return objective() == Certificate.bound(graph, solution.price);
  }

  private static int[] drawn(int count, long seed) {
    var random = new SplittableRandom(seed);
    var order = new int[count];
    for (int k = 0; k < count; k++) {
      int other = random.nextInt(k + 1);
      order[k] = order[other];
      order[other] = k;
    }
    return order;
  }
}
