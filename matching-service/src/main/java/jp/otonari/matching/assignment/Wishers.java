package jp.otonari.matching.assignment;

import java.util.Arrays;

/** The graph seen from the volunteers: who could meet them, and what that is worth. */
final class Wishers {

  private int[][] residents;
  private int[][] weights;
  private int[] counts;

  Wishers(Graph graph) {
    residents = new int[graph.volunteers()][0];
    weights = new int[graph.volunteers()][0];
    counts = new int[graph.volunteers()];
    for (int resident = 0; resident < graph.residents(); resident++) {
      addAll(resident, graph.volunteersOf(resident), graph.weightsOf(resident));
    }
  }

  int count(int volunteer) {
    return counts[volunteer];
  }

  int[] residentsOf(int volunteer) {
    return residents[volunteer];
  }

  int[] weightsOf(int volunteer) {
    return weights[volunteer];
  }

  void addVolunteer(int volunteer) {
    if (volunteer == counts.length) {
      int room = volunteer + volunteer / 8 + 16;
      residents = Arrays.copyOf(residents, room);
      weights = Arrays.copyOf(weights, room);
      counts = Arrays.copyOf(counts, room);
    }
    residents[volunteer] = new int[0];
    weights[volunteer] = new int[0];
  }

  void addAll(int resident, int[] volunteers, int[] worth) {
    for (int k = 0; k < volunteers.length; k++) {
      add(resident, volunteers[k], worth[k]);
    }
  }

  void add(int resident, int volunteer, int weight) {
    int count = counts[volunteer]++;
    if (count == residents[volunteer].length) {
      residents[volunteer] = Arrays.copyOf(residents[volunteer], count + count / 2 + 4);
      weights[volunteer] = Arrays.copyOf(weights[volunteer], count + count / 2 + 4);
    }
    residents[volunteer][count] = resident;
    weights[volunteer][count] = weight;
  }

  void remove(int resident, int volunteer) {
    var wishing = residents[volunteer];
    int last = --counts[volunteer];
    for (int k = 0; k < last; k++) {
      if (wishing[k] == resident) {
        wishing[k] = wishing[last];
        weights[volunteer][k] = weights[volunteer][last];
        return;
      }
    }
  }
}
