package jp.otonari.matching.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds who could make one visit. Pure: the same people in the same situation, the same answer. */
public final class Visits {

  /** What two people need who meet for months, and a visit does not. */
  private static final Set<Rule> OF_PAIRS_ONLY = EnumSet.of(Rule.CAPACITY, Rule.MINIMUM);

  private static final Set<String> CRITERIA = Set.of("nearness", "language");

  private final Places places;
  private final HardRules rules;
  private final Criteria criteria;
  private final Weights weights;

  public Visits(Places places, Weights weights) {
    this.places = places;
    this.rules = new HardRules(places);
    this.criteria = new Criteria(places, weights);
    this.weights = weights;
  }

  public boolean isKnown(String municipality) {
    return places.minutes(municipality, municipality) == Places.NEXT_DOOR_MINUTES;
  }

  /**
   * Those who break no hard rule, today and on the day, and are free in all parts of the week that
   * the visit touches: the nearest with the best language first, who has pairs later.
   */
  public List<String> whoCouldGo(Visit visit, Collection<Volunteer> pool, Situation today) {
    var resident = visit.asResident();
    var onTheDay = new Situation(visit.day(), today.held(), today.blocked());
    return pool.stream()
        .filter(volunteer -> mayGo(resident, volunteer, today))
        .filter(volunteer -> mayGo(resident, volunteer, onTheDay))
        .filter(volunteer -> isFree(volunteer, visit.slots()))
        .sorted(
            Comparator.comparingInt((Volunteer volunteer) -> -points(resident, volunteer, today))
                .thenComparing(volunteer -> draw(visit, volunteer))
                .thenComparing(Volunteer::volunteerId))
        .map(Volunteer::volunteerId)
        .toList();
  }

  private boolean mayGo(Resident resident, Volunteer volunteer, Situation situation) {
    return OF_PAIRS_ONLY.containsAll(rules.brokenBy(resident, volunteer, situation));
  }

  /** Who did not tell their free hours is asked, not left out. */
  private static boolean isFree(Volunteer volunteer, List<String> slots) {
    return volunteer.slots().isEmpty() || volunteer.slots().containsAll(slots);
  }

  private int points(Resident resident, Volunteer volunteer, Situation today) {
    return criteria.reasons(resident, volunteer, today.today()).stream()
            .filter(reason -> CRITERIA.contains(reason.code()))
            .mapToInt(Reason::points)
            .sum()
        - weights.load().of(today.heldBy(volunteer));
  }

  /** Decides between equals, so that not the same ids are always asked first. */
  private static int draw(Visit visit, Volunteer volunteer) {
    return (visit.residentId() + visit.day() + volunteer.volunteerId()).hashCode();
  }
}
