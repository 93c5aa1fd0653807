package jp.otonari.matching.assignment;

import java.util.Arrays;

/**
 * Residents bid for volunteers, each as much as leaves them no worse off than with their second
 * best. Every bid keeps the solution complementary. An auction alone would not end on ties, so who
 * could only push out an equal is left for {@link Insertion}.
 */
final class Auction {

  private final Solution solution;
  private final int[][] bids;
  private int best;
  private int bestWorth;
  private int bestValue;
  private int secondValue;

  Auction(Solution solution) {
    this.solution = solution;
    this.bids = new int[solution.graph.volunteers()][];
    Arrays.setAll(bids, volunteer -> new int[solution.holders[volunteer].length]);
  }

  /** Lets all bid, the last of the queue first, and returns those who are left. */
  int[] run(int[] queue) {
    var left = new int[queue.length];
    int leftCount = 0;
    int bidding = queue.length;
    while (bidding > 0) {
      int resident = queue[--bidding];
      look(resident);
      if (bestValue > 0) {
        if (isTie()) {
          left[leftCount++] = resident;
        } else {
          int outbid = bid(resident);
          if (outbid != Solution.NONE) {
            queue[bidding++] = outbid;
          }
        }
      }
    }
    return Arrays.copyOf(left, leftCount);
  }

  private void look(int resident) {
    var volunteers = solution.graph.volunteersOf(resident);
    var weights = solution.graph.weightsOf(resident);
    var price = solution.price;
    int first = 0;
    int second = 0;
    int at = 0;
    for (int k = 0; k < volunteers.length; k++) {
      int value = weights[k] - price[volunteers[k]];
      if (value > first) {
        second = first;
        first = value;
        at = k;
      } else if (value > second) {
        second = value;
      }
    }
    bestValue = first;
    secondValue = second;
    if (first > 0) {
      best = volunteers[at];
      bestWorth = weights[at];
    }
  }

  private boolean isTie() {
    return bestValue == secondValue && !isFree();
  }

  private boolean isFree() {
    return solution.price[best] == solution.nextCost(best);
  }

  /** Takes a free slot, or that of the lowest bidder, who is returned. */
  private int bid(int resident) {
    int outbid = Solution.NONE;
    if (!isFree()) {
      int slot = lowest();
      outbid = solution.holders[best][slot];
      solution.leave(outbid);
      bids[best][slot] = bids[best][solution.taken[best]];
    }
    bids[best][solution.taken[best]] = bestWorth - secondValue;
    solution.take(resident, best, bestWorth);
    solution.price[best] = Math.min(solution.nextCost(best), bids[best][lowest()]);
    return outbid;
  }

  private int lowest() {
    var offers = bids[best];
    int slot = 0;
    for (int other = 1; other < solution.taken[best]; other++) {
      slot = offers[other] < offers[slot] ? other : slot;
    }
    return slot;
  }
}
