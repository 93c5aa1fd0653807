package jp.otonari.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;

/** OR-Tools: residents are sources, slots lead to one sink, and so does being left out. */
final class MinCostFlowPeer {

  private MinCostFlowPeer() {}

  static int[] solve(Problem problem) {
    Loader.loadNativeLibraries();
    var flow = new MinCostFlow();
    int residents = problem.residents();
    int sink = residents + problem.costs().length;
    for (int resident = 0; resident < residents; resident++) {
      flow.setNodeSupply(resident, 1);
      flow.addArcWithCapacityAndUnitCost(resident, sink, 1, 0);
      var volunteers = problem.volunteers()[resident];
      for (int k = 0; k < volunteers.length; k++) {
        flow.addArcWithCapacityAndUnitCost(
            resident, residents + volunteers[k], 1, -problem.weights()[resident][k]);
      }
    }
    for (int volunteer = 0; volunteer < problem.costs().length; volunteer++) {
      for (int cost : problem.costs()[volunteer]) {
        flow.addArcWithCapacityAndUnitCost(residents + volunteer, sink, 1, cost);
      }
    }
    flow.setNodeSupply(sink, -residents);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools found no optimum");
    }
    return match(flow, problem);
  }

  private static int[] match(MinCostFlow flow, Problem problem) {
    var match = new int[problem.residents()];
    Arrays.fill(match, -1);
    int arc = 0;
    for (int resident = 0; resident < match.length; resident++) {
      arc++;
      for (int volunteer : problem.volunteers()[resident]) {
        if (flow.getFlow(arc++) > 0) {
          match[resident] = volunteer;
        }
      }
    }
    return match;
  }
}
