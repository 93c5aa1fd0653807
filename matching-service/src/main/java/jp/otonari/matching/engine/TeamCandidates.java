package jp.otonari.matching.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who could be one of a resident's team: every rule of a pair holds but the common language,
 * which one of the team has for all.
 */
public final class TeamCandidates {

  private static final Set<Rule> NOT_ALONE = EnumSet.of(Rule.LANGUAGE);

  private final HardRules rules;
  private final Criteria criteria;
  private final Weights weights;

  public TeamCandidates(Places places, Weights weights) {
    this.rules = new HardRules(places);
    this.criteria = new Criteria(places, weights);
    this.weights = weights;
  }

  public List<TeamCandidate> of(
      Resident resident, Collection<Volunteer> volunteers, Situation situation) {
    return volunteers.stream()
        .filter(volunteer -> NOT_ALONE.containsAll(rules.brokenBy(resident, volunteer, situation)))
        .map(volunteer -> candidate(resident, volunteer, situation))
        .filter(candidate -> candidate.score() >= weights.minimum())
        .toList();
  }

  private TeamCandidate candidate(Resident resident, Volunteer volunteer, Situation situation) {
    return new TeamCandidate(
        volunteer,
        criteria.reasons(resident, volunteer, situation.today()),
        Languages.shared(resident, volunteer),
        situation.bonus(resident, volunteer));
  }

  public int urgency(Resident resident, Situation situation) {
    return weights.urgency().of(resident, situation.today());
  }

  /** What each further household costs a volunteer, of those for whom there is room. */
  public int[] slotCosts(Volunteer volunteer, Situation situation) {
    return weights.load().ofSlots(volunteer, situation);
  }
}
