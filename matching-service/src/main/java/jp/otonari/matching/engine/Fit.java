package jp.otonari.matching.engine;

import java.util.Comparator;
import java.util.List;
import jp.otonari.matching.engine.Finding.Alternative;

/**
 * A pair that breaks no rule, with its reasons and what it costs that the volunteer is busy
 * already.
 */
record Fit(Resident resident, Volunteer volunteer, List<Reason> reasons, int loadCost) {

  /**
   * The best for a resident first; equal ones by id, so that the answer never depends on the
   * store's order.
   */
  static final Comparator<Fit> BEST_VOLUNTEER_FIRST =
      Comparator.comparingInt((Fit fit) -> fit.score() - fit.loadCost())
          .reversed()
          .thenComparing(fit -> fit.volunteer().volunteerId());

  private static final List<Integer> LOAD_COSTS = List.of(0, 60, 150, 270, 420);

  static int loadCost(int held) {
    return LOAD_COSTS.get(Math.min(held, LOAD_COSTS.size() - 1));
  }

  int score() {
    return reasons.stream().mapToInt(Reason::points).sum();
  }

  Alternative asAlternative() {
    return new Alternative(volunteer.volunteerId(), score());
  }
}
