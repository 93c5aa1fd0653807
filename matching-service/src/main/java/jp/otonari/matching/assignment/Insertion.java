package jp.otonari.matching.assignment;

/**
 * Places one more resident by the shortest augmenting path over reduced costs: others move on, the
 * last of them to a free slot or out, and prices rise along the way. Optimal before, optimal after.
 */
final class Insertion {

  private final Solution solution;
  private final Search search = new Search();
  private int shortest;
  private int end;

  Insertion(Solution solution) {
    this.solution = solution;
  }

  void insert(int resident) {
    int profit = bestProfit(resident);
    if (profit == 0) {
      return;
    }
    search.begin(solution.graph.volunteers());
    shortest = profit;
    end = Solution.NONE;
    explore(resident, profit);
    for (int next = search.nextWithin(shortest);
        next != Solution.NONE;
        next = search.nextWithin(shortest)) {
      pass(next);
    }
    raisePrices();
    if (end != Solution.NONE) {
      moveAlong(resident);
    }
  }

  private int bestProfit(int resident) {
    var volunteers = solution.graph.volunteersOf(resident);
    var weights = solution.graph.weightsOf(resident);
    int best = 0;
    for (int k = 0; k < volunteers.length; k++) {
      best = Math.max(best, weights[k] - solution.price[volunteers[k]]);
    }
    return best;
  }

  /** One of the volunteer's residents could move on. */
  private void pass(int volunteer) {
    int here = search.distance[volunteer];
    for (int slot = 0; slot < solution.taken[volunteer] && here < shortest; slot++) {
      int holder = solution.holders[volunteer][slot];
      explore(holder, here + solution.profit(holder));
    }
  }

  private void explore(int resident, int base) {
    var volunteers = solution.graph.volunteersOf(resident);
    var weights = solution.graph.weightsOf(resident);
    var price = solution.price;
    var distance = search.distance;
    for (int k = 0; k < volunteers.length; k++) {
      int volunteer = volunteers[k];
      int there = base - weights[k] + price[volunteer];
      if (there < shortest && there < distance[volunteer]) {
        search.reach(volunteer, there, resident, weights[k], volunteer);
        endAt(volunteer, there);
      }
    }
  }

  private void endAt(int volunteer, int there) {
    int exit = solution.nextCost(volunteer);
    for (int slot = 0; slot < solution.taken[volunteer]; slot++) {
      exit = Math.min(exit, solution.worth[solution.holders[volunteer][slot]]);
    }
    int length = there + exit - solution.price[volunteer];
    if (length < shortest) {
      shortest = length;
      end = volunteer;
    }
  }

  private void raisePrices() {
    for (int k = 0; k < search.reachedCount(); k++) {
      int volunteer = search.reached(k);
      solution.price[volunteer] += Math.max(0, shortest - search.distance[volunteer]);
    }
  }

  private void moveAlong(int newcomer) {
    if (solution.price[end] < solution.nextCost(end)) {
      leaveWithoutLoss(end);
    }
    int volunteer = end;
    int mover;
    do {
      mover = search.mover[volunteer];
      int before = solution.match[mover];
      if (before != Solution.NONE) {
        solution.leave(mover);
      }
      solution.take(mover, volunteer, search.worth[volunteer]);
      volunteer = before;
    } while (mover != newcomer);
  }

  private void leaveWithoutLoss(int volunteer) {
    int slot = 0;
    while (solution.profit(solution.holders[volunteer][slot]) != 0) {
      slot++;
    }
    solution.leave(solution.holders[volunteer][slot]);
  }
}
