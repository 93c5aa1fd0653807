package jp.otonari.matching.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who fits whom in a branch, by its weights. Pure: the same people in the same situation, the same
 * answer.
 */
public final class Matchmaker {

  private final Places places;
  private final Weights weights;
  private final HardRules rules;
  private final Criteria criteria;
  private final Unblocking unblocking;

  public Matchmaker(Places places, Weights weights) {
    this.places = places;
    this.weights = weights;
    this.rules = new HardRules(places);
    this.criteria = new Criteria(places, weights);
    this.unblocking = new Unblocking(places, weights);
  }

  /**
   * Finds the best pairs for all.
   *
   * @param seed of the draw that decides between equals; the same seed, the same answer
   */
  public Round round(
      Collection<Resident> waiting, Collection<Volunteer> pool, Situation situation, long seed) {
    return Round.of(waiting, pool, situation, places, weights, seed);
  }

  /** Why two people cannot be proposed to each other; nothing when they can. */
  public Set<Rule> brokenBy(Resident resident, Volunteer volunteer, Situation situation) {
    var broken = rules.brokenBy(resident, volunteer, situation);
    if (broken.isEmpty() && explain(resident, volunteer, situation).score() < weights.minimum()) {
      return EnumSet.of(Rule.MINIMUM);
    }
    return broken;
  }

  /** How many volunteers each rule puts out of the question; one may break several. */
  public Map<Rule, Integer> removedBy(
      Resident resident, Collection<Volunteer> pool, Situation situation) {
    var removedBy = new EnumMap<Rule, Integer>(Rule.class);
    for (var volunteer : pool) {
      brokenBy(resident, volunteer, situation)
          .forEach(rule -> removedBy.merge(rule, 1, Integer::sum));
    }
    return removedBy;
  }

  /** What would give a neighbour to a resident whom nobody fits. */
  public Unblock unblock(Resident resident, Collection<Volunteer> pool, Situation situation) {
    return unblocking.of(List.of(resident), pool, situation).getFirst();
  }

  /** What one more pair of a volunteer is worth, the load counted. */
  public int worth(Resident resident, Volunteer volunteer, Situation situation) {
    return criteria.score(resident, volunteer)
        + weights.urgency().of(resident, situation.today())
        - weights.load().of(situation.heldBy(volunteer));
  }

  /** The points that a resident's wait adds to every pair. */
  public int urgency(Resident resident, Situation situation) {
    return weights.urgency().of(resident, situation.today());
  }

  /** Each criterion's share for two people whom somebody else chose. */
  public Explanation explain(Resident resident, Volunteer volunteer, Situation situation) {
    return criteria.explain(resident, volunteer, situation.today(), List.of());
  }
}
