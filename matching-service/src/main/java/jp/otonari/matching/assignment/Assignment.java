package jp.otonari.matching.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The best assignment of a graph, with prices that prove it. After the first solution each event is
 * answered from the prices at hand, and the answer is again the best.
 */
public final class Assignment {

  private static final int[] NOTHING = {};

  private final Graph graph;
  private final Solution solution;
  private final Insertion insertion;
  private final Filling filling;

  private Assignment(Graph graph) {
    this.graph = graph;
    this.solution = new Solution(graph);
    this.insertion = new Insertion(solution);
    this.filling = new Filling(solution);
  }

  /**
   * Solves the whole graph, which belongs to the assignment from now on.
   *
   * @param seed draws who comes first where several answers are equally good; the same seed, the
   *     same answer
   */
  public static Assignment of(Graph graph, long seed) {
    var assignment = new Assignment(graph);
    for (int resident : new Auction(assignment.solution).run(drawn(graph.residents(), seed))) {
      assignment.insertion.insert(resident);
    }
    return assignment;
  }

  private static int[] drawn(int count, long seed) {
    var random = new SplittableRandom(seed);
    var order = new int[count];
    for (int k = 0; k < count; k++) {
      int other = random.nextInt(k + 1);
      order[k] = order[other];
      order[other] = k;
    }
    return order;
  }

  /** The volunteer of a resident, or -1. */
  public int volunteerOf(int resident) {
    return solution.match[resident];
  }

  /**
   * What all pairs together would lose, at least, if the resident had this volunteer instead.
   *
   * @param worth what this pair is worth
   */
  public int losesAtLeast(int resident, int volunteer, int worth) {
    return solution.profit(resident) + solution.price[volunteer] - worth;
  }

  public long objective() {
    return solution.objective();
  }

  /** Whether the prices prove that no assignment is better. */
  public boolean isCertified() {
    return objective() == Certificate.bound(graph, solution.price);
  }

  /** A resident comes; the number is the next free one. */
  public int arrive(int[] couldMeet, int[] worth) {
    int resident = graph.addResident(couldMeet, worth);
    solution.grow();
    insertion.insert(resident);
    return resident;
  }

  public void depart(int resident) {
    graph.setPairs(resident, NOTHING, NOTHING);
    int volunteer = solution.match[resident];
    if (volunteer != Solution.NONE) {
      solution.leave(resident);
      filling.fill(volunteer);
    }
  }

  /** Other volunteers, or other weights, for a resident: a move, a longer wait. */
  public void change(int resident, int[] couldMeet, int[] worth) {
    depart(resident);
    graph.setPairs(resident, couldMeet, worth);
    insertion.insert(resident);
  }

  /** A volunteer comes, whom these residents could meet; the number is the next free one. */
  public int open(int[] residents, int[] worth, int... slotCosts) {
    int volunteer = graph.addVolunteer(slotCosts);
    solution.grow();
    int price = solution.price[volunteer];
    for (int k = 0; k < residents.length; k++) {
      price = Math.max(price, worth[k] - solution.profit(residents[k]));
      graph.addPair(residents[k], volunteer, worth[k]);
    }
    solution.price[volunteer] = price;
    filling.fill(volunteer);
    return volunteer;
  }

  /** More or fewer slots, or others' costs; none at all when the volunteer leaves. */
  public void setSlots(int volunteer, int... slotCosts) {
    graph.setCosts(volunteer, slotCosts);
    int[] pushedOut = solution.pushOut(volunteer);
    Arrays.stream(pushedOut).forEach(insertion::insert);
    filling.fill(volunteer);
  }

  public void forbid(int resident, int volunteer) {
    if (solution.match[resident] == volunteer) {
      var couldMeet = graph.volunteersOf(resident);
      var worth = graph.weightsOf(resident);
      depart(resident);
      graph.setPairs(resident, couldMeet, worth);
      graph.forbid(resident, volunteer);
      insertion.insert(resident);
    } else {
      graph.forbid(resident, volunteer);
    }
  }

  /** The two are a pair from now on, outside of the problem: the resident's wish and a slot go. */
  public void fix(int resident, int volunteer) {
    depart(resident);
    var costs = graph.costsOf(volunteer);
    setSlots(volunteer, Arrays.copyOfRange(costs, 1, costs.length));
  }
}
