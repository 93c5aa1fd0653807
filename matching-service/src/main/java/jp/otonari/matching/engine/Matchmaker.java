package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import jp.otonari.matching.engine.Finding.Match;
import jp.otonari.matching.engine.Finding.NobodyFits;

/**
 * Finds the best pair for one arrival. Pure: the same people in the same situation, the same
 * answer.
 */
public final class Matchmaker {

  private static final int ALTERNATIVES = 3;

  private final HardRules rules;
  private final Criteria criteria;
  private final Weights weights;

  public Matchmaker(Places places, Weights weights) {
    this.rules = new HardRules(places);
    this.criteria = new Criteria(places, weights);
    this.weights = weights;
  }

  /** The volunteer to ask for this resident, or why there is none. */
  public Finding volunteerFor(
      Resident resident, Collection<Volunteer> volunteers, Situation situation) {
    var fits = new ArrayList<Fit>();
    var removedBy = new EnumMap<Rule, Integer>(Rule.class);
    for (var volunteer : volunteers) {
      var broken = rules.brokenBy(resident, volunteer, situation);
      if (broken.isEmpty()) {
        var fit = fit(resident, volunteer, situation);
        if (fit.score() >= weights.minimum()) {
          fits.add(fit);
        } else {
          broken.add(Rule.MINIMUM);
        }
      }
      broken.forEach(rule -> removedBy.merge(rule, 1, Integer::sum));
    }
    fits.sort(Fit.BEST_VOLUNTEER_FIRST);
    return fits.isEmpty() ? new NobodyFits(removedBy) : match(fits);
  }

  /** The residents whom this volunteer could meet, in the order of their turn. */
  public List<Resident> residentsFor(
      Volunteer volunteer, Collection<Resident> residents, Situation situation) {
    return residents.stream()
        .filter(resident -> rules.brokenBy(resident, volunteer, situation).isEmpty())
        .map(resident -> fit(resident, volunteer, situation))
        .filter(fit -> fit.score() >= weights.minimum())
        .sorted(byTurn(situation.today()))
        .map(Fit::resident)
        .toList();
  }

  private Fit fit(Resident resident, Volunteer volunteer, Situation situation) {
    return new Fit(
        resident,
        volunteer,
        criteria.reasons(resident, volunteer, situation.today()),
        Fit.loadCost(situation.heldBy(volunteer)));
  }

  private static Comparator<Fit> byTurn(LocalDate today) {
    return Comparator.comparingInt((Fit fit) -> fit.score() + Urgency.of(fit.resident(), today))
        .reversed()
        .thenComparing(fit -> fit.resident().residentId());
  }

  private static Match match(List<Fit> fits) {
    var best = fits.getFirst();
    return new Match(
        best.volunteer().volunteerId(),
        best.score(),
        best.reasons(),
        Languages.shared(best.resident(), best.volunteer()),
        fits.stream().skip(1).limit(ALTERNATIVES).map(Fit::asAlternative).toList());
  }
}
