package jp.otonari.matching.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.otonari.matching.assignment.Assignment;
import jp.otonari.matching.assignment.Graph;

/** Everybody of a branch looked at together: the pairs that are best for all, and proved to be. */
final class Round {

  private final List<Resident> residents;
  private final Population population;
  private final Assignment assignment;

  private Round(List<Resident> residents, Population population, Assignment assignment) {
    this.residents = residents;
    this.population = population;
    this.assignment = assignment;
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
    var graph = graph(residents, population, candidates, situation);
    return new Round(residents, population, Assignment.of(graph, seed));
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
    int volunteer = assignment.volunteerOf(residents.indexOf(resident));
    return volunteer < 0 ? Optional.empty() : Optional.of(population.volunteers.get(volunteer));
  }

  boolean isCertified() {
    return assignment.isCertified();
  }
}
