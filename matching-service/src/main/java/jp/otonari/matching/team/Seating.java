package jp.otonari.matching.team;

import java.util.Arrays;

/** Seats that change one by one, within everybody's room, with what they are worth at each time. */
final class Seating {

  /** A team that is not complete yet is worth this much less for each one who lacks. */
  private static final int LACKING = 400;

  /** More changes than one rearrangement makes. */
  private static final int CHANGES = 64;

  private final Problem problem;
  private final int[][] seats;
  private final int[] held;
  private final int[][] undo = new int[CHANGES][];
  private int changes;
  private int incomplete;
  private long worth;

  Seating(Problem problem) {
    this.problem = problem;
    this.seats = new int[problem.families().size()][];
    Arrays.setAll(seats, _ -> Seats.empty());
    this.held = new int[problem.slotCosts().length];
  }

  int[] of(int family) {
    return seats[family];
  }

  int[][] copy() {
    return Arrays.stream(seats).map(int[]::clone).toArray(int[][]::new);
  }

  long worth() {
    return worth;
  }

  boolean isComplete() {
    return incomplete == 0;
  }

  boolean hasRoom(int volunteer) {
    return held[volunteer] < problem.slotCosts()[volunteer].length;
  }

  /**
   * Seats a candidate, or nobody.
   *
   * @return false when a rule forbids it; nothing has changed then
   */
  boolean put(int family, int duty, int candidate) {
    if (candidate != Seats.NOBODY && !mayTake(family, duty, candidate)) {
      return false;
    }
    undo[changes++] = new int[] {family, duty, seats[family][duty]};
    change(family, duty, candidate);
    return true;
  }

  private boolean mayTake(int family, int duty, int candidate) {
    var facts = problem.families().get(family);
    int has = Seats.dutiesOf(seats[family], candidate);
    return facts.takes(candidate, duty)
        && seats[family][duty] != candidate
        && has < Problem.DUTIES_EACH
        && (has > 0 || hasRoom(facts.volunteers()[candidate]));
  }

  void keepChanges() {
    changes = 0;
  }

  void undoChanges() {
    while (changes > 0) {
      var last = undo[--changes];
      change(last[0], last[1], last[2]);
    }
  }

  private void change(int family, int duty, int candidate) {
    var facts = problem.families().get(family);
    var row = seats[family];
    int before = row[duty];
    count(facts, row, -1);
    row[duty] = candidate;
    if (before != Seats.NOBODY && Seats.dutiesOf(row, before) == 0) {
      int volunteer = facts.volunteers()[before];
      worth += problem.slotCosts()[volunteer][--held[volunteer]];
    }
    if (candidate != Seats.NOBODY && Seats.dutiesOf(row, candidate) == 1) {
      int volunteer = facts.volunteers()[candidate];
      worth -= problem.slotCosts()[volunteer][held[volunteer]++];
    }
    count(facts, row, 1);
  }

  private void count(Family facts, int[] row, int sign) {
    int members = Seats.members(row);
    worth += (long) sign * Seats.worth(facts, row);
    if (members > 0 && members < Problem.FEWEST) {
      worth -= (long) sign * (facts.urgency() + LACKING * (Problem.FEWEST - members));
      incomplete += sign;
    }
  }
}
