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
  private int volunteers;

  Solution(Graph graph) {
    this.graph = graph;
    price = new int[0];
    holders = new int[0][];
    taken = new int[0];
    match = new int[0];
    worth = new int[0];
    grow();
  }

  /** Makes room for who came into the graph: new residents without a slot, new volunteers free. */
  void grow() {
    int known = match.length;
    if (known < graph.residents()) {
      match = Arrays.copyOf(match, graph.residents() + graph.residents() / 8);
      worth = Arrays.copyOf(worth, match.length);
      Arrays.fill(match, known, match.length, NONE);
    }
    while (volunteers < graph.volunteers()) {
      if (volunteers == price.length) {
        int room = graph.volunteers() + graph.volunteers() / 8;
        price = Arrays.copyOf(price, room);
        taken = Arrays.copyOf(taken, room);
        holders = Arrays.copyOf(holders, room);
      }
      var costs = graph.costsOf(volunteers);
      holders[volunteers] = new int[costs.length];
      price[volunteers++] = costs.length == 0 ? Graph.LIMIT : costs[0];
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

  /**
   * Frees the slots that are no longer there or cost more than their price; returns who had them.
   */
  int[] pushOut(int volunteer) {
    var costs = graph.costsOf(volunteer);
    int stay = Math.min(taken[volunteer], costs.length);
    while (stay > 0 && costs[stay - 1] > price[volunteer]) {
      stay--;
    }
    var pushedOut = Arrays.copyOfRange(holders[volunteer], stay, taken[volunteer]);
    for (int resident : pushedOut) {
      match[resident] = NONE;
    }
    taken[volunteer] = stay;
    holders[volunteer] = Arrays.copyOf(holders[volunteer], costs.length);
    return pushedOut;
  }

  /** What all pairs are worth, less what the taken slots cost. */
  long objective() {
    long sum = 0;
    for (int resident = 0; resident < graph.residents(); resident++) {
      sum += match[resident] == NONE ? 0 : worth[resident];
    }
    for (int volunteer = 0; volunteer < volunteers; volunteer++) {
      for (int slot = 0; slot < taken[volunteer]; slot++) {
        sum -= graph.costsOf(volunteer)[slot];
      }
    }
    return sum;
  }
}
