package jp.otonari.matching.assignment;

import java.util.Arrays;

/**
 * Who holds whose slots, and each volunteer's price. Between two steps it is complementary: every
 * resident holds a best volunteer at these prices, or none when none is worth more than 0, and a
 * price lies between the cost of the last slot taken and that of the next. That makes it optimal
 * for all who were placed.
 */
final class Solution {

  /** Nobody. */
  static final int NONE = -1;

  /** More than any price: what a slot costs that is not there. */
  static final int NEVER = 1 << 30;

  final Graph graph;
  int[] price;

  /** The volunteer of a resident, or {@link #NONE}. */
  int[] match;

  /** What the resident's pair is worth. */
  int[] worth;

  /** The residents of a volunteer: the first so many as are taken. */
  int[][] holders;

  int[] taken;

  Solution(Graph graph) {
    this.graph = graph;
    price = new int[graph.volunteers()];
    holders = new int[graph.volunteers()][];
    taken = new int[graph.volunteers()];
    match = new int[graph.residents()];
    worth = new int[graph.residents()];
    Arrays.fill(match, NONE);
    for (int volunteer = 0; volunteer < price.length; volunteer++) {
      var costs = graph.costsOf(volunteer);
      holders[volunteer] = new int[costs.length];
      price[volunteer] = costs.length == 0 ? Graph.LIMIT : costs[0];
    }
  }

  /** What a resident who was placed gains over being left out. */
  int profit(int resident) {
    return match[resident] == NONE ? 0 : worth[resident] - price[match[resident]];
  }

  int nextCost(int volunteer) {
    var costs = graph.costsOf(volunteer);
    return taken[volunteer] < costs.length ? costs[taken[volunteer]] : NEVER;
  }

  int lastCost(int volunteer) {
    return taken[volunteer] == 0 ? 0 : graph.costsOf(volunteer)[taken[volunteer] - 1];
  }

  void take(int resident, int volunteer, int pairWorth) {
    holders[volunteer][taken[volunteer]++] = resident;
    match[resident] = volunteer;
    worth[resident] = pairWorth;
  }

  void leave(int resident) {
    int volunteer = match[resident];
    var held = holders[volunteer];
    int last = --taken[volunteer];
    for (int slot = 0; slot < last; slot++) {
      if (held[slot] == resident) {
        held[slot] = held[last];
      }
    }
    match[resident] = NONE;
  }

  /** What all pairs are worth, less what the taken slots cost. */
  long objective() {
    long sum = 0;
    for (int resident = 0; resident < match.length; resident++) {
      sum += match[resident] == NONE ? 0 : worth[resident];
    }
    for (int volunteer = 0; volunteer < taken.length; volunteer++) {
      for (int slot = 0; slot < taken[volunteer]; slot++) {
        sum -= graph.costsOf(volunteer)[slot];
      }
    }
    return sum;
  }
}
