package jp.otonari.matching.assignment;

/**
 * Fills a volunteer's free slots that someone would want, by the shortest augmenting path: one who
 * waits comes in, or others move up and a slot that is hardly worth its cost stays empty; prices
 * fall along the way. The mirror image of {@link Insertion}.
 */
final class Filling {

  private final Solution solution;
  private final Search search = new Search();
  private int shortest;
  private int end;
  private int comer;
  private int comerWorth;

  Filling(Solution solution) {
    this.solution = solution;
  }

  void fill(int volunteer) {
    while (solution.price[volunteer] > solution.nextCost(volunteer)) {
      fillOne(volunteer);
    }
  }

  private void fillOne(int volunteer) {
    search.begin(solution.graph.volunteers());
    shortest = solution.price[volunteer] - solution.nextCost(volunteer);
    end = volunteer;
    comer = Solution.NONE;
    search.reach(volunteer, 0, Solution.NONE, 0, volunteer);
    for (int next = search.nextWithin(shortest);
        next != Solution.NONE;
        next = search.nextWithin(shortest)) {
      explore(next);
    }
    lowerPrices();
    moveUp(volunteer);
  }

  private void explore(int volunteer) {
    var wishers = solution.graph.wishers();
    var residents = wishers.residentsOf(volunteer);
    var weights = wishers.weightsOf(volunteer);
    int base = search.distance[volunteer] + solution.price[volunteer];
    for (int k = 0; k < wishers.count(volunteer); k++) {
      int resident = residents[k];
      int there = base + solution.profit(resident) - weights[k];
      if (there < shortest) {
        int from = solution.match[resident];
        if (from == Solution.NONE) {
          shortest = there;
          end = volunteer;
          comer = resident;
          comerWorth = weights[k];
        } else if (there < search.distance[from]) {
          search.reach(from, there, resident, weights[k], volunteer);
          endAt(from, there);
        }
      }
    }
  }

  private void endAt(int volunteer, int there) {
    int length = there + solution.price[volunteer] - solution.lastCost(volunteer);
    if (length < shortest) {
      shortest = length;
      end = volunteer;
      comer = Solution.NONE;
    }
  }

  private void lowerPrices() {
    for (int k = 0; k < search.reachedCount(); k++) {
      int volunteer = search.reached(k);
      solution.price[volunteer] -= Math.max(0, shortest - search.distance[volunteer]);
    }
  }

  private void moveUp(int volunteer) {
    int place = end;
    int next = comer;
    int worth = comerWorth;
    while (place != volunteer) {
      int mover = search.mover[place];
      solution.leave(mover);
      if (next != Solution.NONE) {
        solution.take(next, place, worth);
      }
      next = mover;
      worth = search.worth[place];
      place = search.toward[place];
    }
    if (next != Solution.NONE) {
      solution.take(next, volunteer, worth);
    }
  }
}
