package jp.otonari.matching.assignment;

/** A bound on every assignment, from any prices at all: independent of how they were found. */
final class Certificate {

  private Certificate() {}

  /** No assignment of this graph is worth more, whatever the prices, as long as none is below 0. */
  static long bound(Graph graph, int[] prices) {
    long bound = 0;
    for (int i = 0; i < graph.residents(); i++) {
      long best = 0;
      for (int k = 0; k < graph.volunteersOf(i).length; k++) {
        best = Math.max(best, graph.weightsOf(i)[k] - prices[graph.volunteersOf(i)[k]]);
      }
      bound += best;
    }
    for (int j = 0; j < graph.volunteers(); j++) {
      for (int cost : graph.costsOf(j)) {
        bound += Math.max(0, prices[j] - cost);
      }
    }
    return bound;
  }
}
