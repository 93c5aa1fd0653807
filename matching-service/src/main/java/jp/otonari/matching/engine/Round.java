package jp.otonari.matching.engine;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.otonari.matching.assignment.Assignment;
import jp.otonari.matching.assignment.Graph;
import jp.otonari.matching.engine.Explanation.Alternative;

/** Everybody of a branch looked at together: the pairs that are best for all, and proved to be. */
final class Round {

  private static final int ALTERNATIVES = 3;

  private final List<Resident> residents;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Population population;
  private final Candidates candidates;
  private final Criteria criteria;
  private final Situation situation;
  private final Assignment assignment;

  private Round(
      List<Resident> residents,
      Population population,
      Candidates candidates,
      Criteria criteria,
      Situation situation,
      long seed) {
    this.residents = residents;
    residents.forEach(resident -> numbers.put(resident.residentId(), numbers.size()));
    this.population = population;
    this.candidates = candidates;
    this.criteria = criteria;
    this.situation = situation;
    this.assignment = Assignment.of(graph(residents, population, candidates, situation), seed);
  }

  /**
   * Finds the best pairs.
   *
   * @param seed of the draw that decides between equals; the same seed, the same answer
   */
  static Round of(
      Collection<Resident> waiting,
      Collection<Volunteer> pool,
      Situation situation,
      Places places,
      Weights weights,
      long seed) {
    var residents = List.copyOf(waiting);
    var population = new Population(pool, situation, seed);
    var candidates = new Candidates(population, places, situation, weights);
    var criteria = new Criteria(places, weights);
    return new Round(residents, population, candidates, criteria, situation, seed);
  }

  /** The problem in numbers: residents as listed, volunteers in the order of the population. */
  static Graph graph(
      List<Resident> residents, Population population, Candidates candidates, Situation situation) {
    var graph = new Graph();
    for (var volunteer : population.volunteers) {
      graph.addVolunteer(slotCosts(volunteer, situation));
    }
    for (var resident : residents) {
      candidates.find(resident);
      int urgency = Urgency.of(resident, situation.today());
      graph.addResident(candidates.volunteers(), candidates.pointsPlus(urgency));
    }
    return graph;
  }

  static int[] slotCosts(Volunteer volunteer, Situation situation) {
    int held = situation.heldBy(volunteer);
    var costs = new int[volunteer.capacity() - held];
    Arrays.setAll(costs, slot -> Fit.loadCost(held + slot));
    return costs;
  }

  Optional<Volunteer> volunteerFor(Resident resident) {
    return Optional.ofNullable(numbers.get(resident.residentId()))
        .map(assignment::volunteerOf)
        .filter(volunteer -> volunteer >= 0)
        .map(population.volunteers::get);
  }

  /** Why this volunteer, and what others would have cost the programme: solves a few rounds. */
  Optional<Explanation> explain(Resident resident) {
    return volunteerFor(resident).map(volunteer -> explain(resident, volunteer));
  }

  private Explanation explain(Resident resident, Volunteer volunteer) {
    var reasons = criteria.reasons(resident, volunteer, situation.today());
    return new Explanation(
        volunteer.volunteerId(),
        reasons,
        reasons.stream().mapToInt(Reason::points).sum(),
        Urgency.of(resident, situation.today()),
        alternatives(resident, volunteer));
  }

  /** Those whom the prices let hope for the least loss; each is then solved for. */
  private List<Alternative> alternatives(Resident resident, Volunteer instead) {
    int number = number(resident);
    candidates.find(resident);
    var found = candidates.volunteers();
    var points = candidates.pointsPlus(0);
    var worth = candidates.pointsPlus(Urgency.of(resident, situation.today()));
    return IntStream.range(0, found.length)
        .filter(k -> population.volunteers.get(found[k]) != instead)
        .boxed()
        .sorted(comparingInt(k -> assignment.losesAtLeast(number, found[k], worth[k])))
        .limit(ALTERNATIVES)
        .map(k -> alternative(number, found[k], points[k], worth[k]))
        .sorted(comparingInt(Alternative::losesProgramme).thenComparing(Alternative::volunteerId))
        .toList();
  }

  private Alternative alternative(int resident, int volunteer, int points, int worth) {
    var other = population.volunteers.get(volunteer);
    var rest = graph(residents, population, candidates, situation);
    rest.fix(resident, volunteer);
    long forced = worth - slotCosts(other, situation)[0] + Assignment.of(rest, 0).objective();
    return new Alternative(
        other.volunteerId(), points, Math.toIntExact(assignment.objective() - forced));
  }

  private int number(Resident resident) {
    return requireNonNull(numbers.get(resident.residentId()));
  }

  /** The situation when these pairs live: nobody who waits has a slot left among them. */
  Situation afterwards() {
    var held = new HashMap<>(situation.held());
    residents.stream()
        .map(this::volunteerFor)
        .flatMap(Optional::stream)
        .forEach(volunteer -> held.merge(volunteer.volunteerId(), 1, Integer::sum));
    return new Situation(situation.today(), held, situation.blocked());
  }

  boolean isCertified() {
    return assignment.isCertified();
  }
}
