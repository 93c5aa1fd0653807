package jp.otonari.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** JGraphT knows no capacities: each slot is a node of its own. */
final class JGraphTPeer {

  private JGraphTPeer() {}

  static int[] solve(Problem problem) {
    var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    var residents = new HashSet<Integer>();
    var slots = new HashSet<Integer>();
    for (int resident = 0; resident < problem.residents(); resident++) {
      graph.addVertex(resident);
      residents.add(resident);
    }
    var firstSlot = new int[problem.costs().length + 1];
    firstSlot[0] = problem.residents();
    for (int volunteer = 0; volunteer < problem.costs().length; volunteer++) {
      firstSlot[volunteer + 1] = firstSlot[volunteer] + problem.costs()[volunteer].length;
      for (int slot = firstSlot[volunteer]; slot < firstSlot[volunteer + 1]; slot++) {
        graph.addVertex(slot);
        slots.add(slot);
      }
    }
    addPairs(problem, graph, firstSlot);
    return match(graph, residents, slots, firstSlot);
  }

  private static void addPairs(
      Problem problem, SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph, int[] firstSlot) {
    for (int resident = 0; resident < problem.residents(); resident++) {
      for (int k = 0; k < problem.volunteers()[resident].length; k++) {
        int volunteer = problem.volunteers()[resident][k];
        var costs = problem.costs()[volunteer];
        for (int slot = 0; slot < costs.length; slot++) {
          int worth = problem.weights()[resident][k] - costs[slot];
          if (worth > 0) {
            graph.setEdgeWeight(graph.addEdge(resident, firstSlot[volunteer] + slot), worth);
          }
        }
      }
    }
  }

  private static int[] match(
      SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph,
      Set<Integer> residents,
      Set<Integer> slots,
      int[] firstSlot) {
    var match = new int[residents.size()];
    Arrays.fill(match, -1);
    var matching = new MaximumWeightBipartiteMatching<>(graph, residents, slots).getMatching();
    for (var edge : matching.getEdges()) {
      int slot = Math.max(graph.getEdgeSource(edge), graph.getEdgeTarget(edge));
      int at = Arrays.binarySearch(firstSlot, slot);
      while (at >= 0 && at + 1 < firstSlot.length && firstSlot[at + 1] == slot) {
        at++;
      }
      match[Math.min(graph.getEdgeSource(edge), graph.getEdgeTarget(edge))] = at < 0 ? -at - 2 : at;
    }
    return match;
  }
}
