package jp.otonari.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;

/** What assignments are worth, reckoned without the engine: counted, tried out, and by OR-Tools. */
final class Worth {

  private Worth() {}

  /** Counts a given assignment, and that nobody has more pairs than slots. */
  static long of(Graph graph, Assignment assignment) {
    long sum = 0;
    var held = new int[graph.volunteers()];
    for (int resident = 0; resident < graph.residents(); resident++) {
      int volunteer = assignment.volunteerOf(resident);
      if (volunteer >= 0) {
        sum += weight(graph, resident, volunteer) - graph.costsOf(volunteer)[held[volunteer]++];
      }
    }
    return sum;
  }

  private static int weight(Graph graph, int resident, int volunteer) {
    var couldMeet = graph.volunteersOf(resident);
    int at = Arrays.stream(couldMeet).boxed().toList().indexOf(volunteer);
    assertThat(at).as("%d could meet %d", resident, volunteer).isNotNegative();
    return graph.weightsOf(resident)[at];
  }

  /** Tries every assignment. */
  static long bruteForce(Graph graph) {
    return bruteForce(graph, 0, new int[graph.volunteers()]);
  }

  private static long bruteForce(Graph graph, int resident, int[] held) {
    if (resident == graph.residents()) {
      return 0;
    }
    long best = bruteForce(graph, resident + 1, held);
    var couldMeet = graph.volunteersOf(resident);
    for (int k = 0; k < couldMeet.length; k++) {
      int volunteer = couldMeet[k];
      var costs = graph.costsOf(volunteer);
      if (held[volunteer] < costs.length) {
        int worth = graph.weightsOf(resident)[k] - costs[held[volunteer]++];
        best = Math.max(best, worth + bruteForce(graph, resident + 1, held));
        held[volunteer]--;
      }
    }
    return best;
  }

  /** Asks OR-Tools: residents are sources, slots lead to one sink, and so does being left out. */
  static long minCostFlow(Graph graph) {
    Loader.loadNativeLibraries();
    var flow = new MinCostFlow();
    int sink = graph.residents() + graph.volunteers();
    for (int resident = 0; resident < graph.residents(); resident++) {
      flow.setNodeSupply(resident, 1);
      flow.addArcWithCapacityAndUnitCost(resident, sink, 1, 0);
      for (int k = 0; k < graph.volunteersOf(resident).length; k++) {
        int volunteer = graph.residents() + graph.volunteersOf(resident)[k];
        flow.addArcWithCapacityAndUnitCost(resident, volunteer, 1, -graph.weightsOf(resident)[k]);
      }
    }
    for (int volunteer = 0; volunteer < graph.volunteers(); volunteer++) {
      for (int cost : graph.costsOf(volunteer)) {
        flow.addArcWithCapacityAndUnitCost(graph.residents() + volunteer, sink, 1, cost);
      }
    }
    flow.setNodeSupply(sink, -graph.residents());
    assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
    return -flow.getOptimalCost();
  }
}
