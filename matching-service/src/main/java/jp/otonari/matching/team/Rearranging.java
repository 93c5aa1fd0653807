package jp.otonari.matching.team;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Teams by one household after the other, then better ones by simulated annealing: good, but not
 * proved to be the best. The same problem always gets the same answer.
 */
final class Rearranging {

  private static final int STEPS_PER_FAMILY = 30_000;
  private static final int MOST_STEPS = 1_500_000;
  private static final double HOT = 150;
  private static final double COLD = 2;

  private final List<Family> families;
  private final Seating seating;
  private final SplittableRandom random = new SplittableRandom(20_261_130);
  private int[][] best;
  private long most;

  private Rearranging(Problem problem) {
    this.families = problem.families();
    this.seating = new Seating(problem);
    this.best = seating.copy();
  }

  static Solution solve(Problem problem) {
    var search = new Rearranging(problem);
    search.inTurn();
    search.anneal();
    return new Solution(search.best, search.most, Math.max(search.most, problem.bound()));
  }

  /** Who needs a team most has the first choice. */
  private void inTurn() {
    IntStream.range(0, families.size())
        .boxed()
        .sorted(Comparator.comparingInt(at -> -families.get(at).urgency()))
        .forEach(this::settle);
    keepIfBest();
  }

  /** Seat by seat the best candidate left, as long as any change helps. */
  private void settle(int family) {
    boolean helped = true;
    while (helped) {
      helped = false;
      for (int duty = 0; duty < Problem.DUTIES; duty++) {
        helped |= takesBest(family, duty);
      }
    }
    if (!Seats.isTeam(seating.of(family))) {
      leave(family);
      seating.keepChanges();
    }
  }

  private void leave(int family) {
    for (int duty = 0; duty < Problem.DUTIES; duty++) {
      seating.put(family, duty, Seats.NOBODY);
    }
  }

  private boolean takesBest(int family, int duty) {
    int now = seating.of(family)[duty];
    int choice = now;
    long choiceWorth = seating.worth();
    boolean fillsAnyway = now == Seats.NOBODY;
    for (int k = 0; k < families.get(family).size(); k++) {
      if (seating.put(family, duty, k)) {
        if (fillsAnyway || seating.worth() > choiceWorth) {
          fillsAnyway = false;
          choice = k;
          choiceWorth = seating.worth();
        }
        seating.undoChanges();
      }
    }
    boolean changes = choice != now && seating.put(family, duty, choice);
    seating.keepChanges();
    return changes;
  }

  private void anneal() {
    int steps = Math.min(MOST_STEPS, STEPS_PER_FAMILY * families.size());
    for (int step = 0; step < steps; step++) {
      double heat = HOT * Math.pow(COLD / HOT, (double) step / steps);
      long before = seating.worth();
      if (rearrange() && isTaken(seating.worth() - before, heat)) {
        seating.keepChanges();
        keepIfBest();
      } else {
        seating.undoChanges();
      }
    }
  }

  private boolean isTaken(long gain, double heat) {
    return gain >= 0 || random.nextDouble() < Math.exp(gain / heat);
  }

  private void keepIfBest() {
    if (seating.isComplete() && seating.worth() > most) {
      most = seating.worth();
      best = seating.copy();
    }
  }

  /** One random change: another for a seat, an empty seat, two who change seats, or a whole end. */
  private boolean rearrange() {
    int family = random.nextInt(families.size());
    int duty = random.nextInt(Problem.DUTIES);
    int size = families.get(family).size();
    if (size == 0) {
      return false;
    }
    return switch (random.nextInt(64)) {
      case 0 -> seating.put(family, duty, Seats.NOBODY);
      case 1 -> ends(family);
      default -> sits(family, duty, random.nextInt(size));
    };
  }

  private boolean ends(int family) {
    leave(family);
    return true;
  }

  /** Whoever has no room for it leaves another household to whoever sat here, or to nobody. */
  private boolean sits(int family, int duty, int candidate) {
    int volunteer = families.get(family).volunteers()[candidate];
    int before = seating.of(family)[duty];
    boolean isNew = Seats.dutiesOf(seating.of(family), candidate) == 0;
    if (!isNew || seating.hasRoom(volunteer)) {
      return seating.put(family, duty, candidate);
    }
    int other = holder(volunteer, family);
    return other >= 0
        && seating.put(family, duty, Seats.NOBODY)
        && comesFrom(
            other,
            volunteer,
            before == Seats.NOBODY ? -1 : families.get(family).volunteers()[before])
        && seating.put(family, duty, candidate);
  }

  /** A household other than this one that the volunteer helps, from a random one on. */
  private int holder(int volunteer, int family) {
    int start = random.nextInt(families.size());
    for (int k = 0; k < families.size(); k++) {
      int other = (start + k) % families.size();
      int place = other == family ? -1 : families.get(other).placeOf(volunteer);
      if (place >= 0 && Seats.dutiesOf(seating.of(other), place) > 0) {
        return other;
      }
    }
    return -1;
  }

  private boolean comesFrom(int other, int volunteer, int instead) {
    int leaves = families.get(other).placeOf(volunteer);
    int place = instead < 0 ? -1 : families.get(other).placeOf(instead);
    for (int duty = 0; duty < Problem.DUTIES; duty++) {
      if (seating.of(other)[duty] == leaves) {
        seating.put(other, duty, Seats.NOBODY);
        if (place < 0 || !seating.put(other, duty, place)) {
          fill(other, duty);
        }
      }
    }
    return true;
  }

  /** One of a few random candidates, if any may. */
  private void fill(int family, int duty) {
    for (int k = 0; k < 8; k++) {
      if (seating.put(family, duty, random.nextInt(families.get(family).size()))) {
        return;
      }
    }
  }
}
