package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import jp.otonari.bench.Problem;

/**
 * A branch of invented people all over Japan. It lies in the engine's package to see its inside.
 */
public final class InventedBranch {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Situation QUIET = new Situation(TODAY, Map.of(), Set.of());
  private static final Places PLACES = Places.ofJapan();
  private static final int VOLUNTEERS_PER_TEN_RESIDENTS = 8;

  final List<Resident> residents;
  final List<Volunteer> volunteers;

  public InventedBranch(int size, long seed) {
    var people = new InventedPeople(InventedTowns.ofJapan(), new Random(seed), TODAY);
    int helpers = size * VOLUNTEERS_PER_TEN_RESIDENTS / 10;
    volunteers = IntStream.range(0, helpers).mapToObj(people::volunteer).toList();
    residents = IntStream.range(0, size).mapToObj(people::resident).toList();
  }

  /**
   * Everything between the people and the solver.
   *
   * @param best how many of a resident's best pairs are kept; 0 for all
   */
  public Problem problem(int best) {
    var population = population();
    var candidates = candidates(population);
    var couldMeet = new int[residents.size()][];
    var weights = new int[residents.size()][];
    for (int at = 0; at < couldMeet.length; at++) {
      candidates.find(residents.get(at));
      couldMeet[at] = candidates.volunteers();
      weights[at] = candidates.pointsPlus(Urgency.OF_THE_PROGRAMME.of(residents.get(at), TODAY));
      if (best > 0 && couldMeet[at].length > best) {
        keepBest(couldMeet, weights, at, best);
      }
    }
    var costs =
        population.volunteers.stream()
            .map(volunteer -> LoadCost.OF_THE_PROGRAMME.ofSlots(volunteer, QUIET));
    return new Problem(couldMeet, weights, costs.toArray(int[][]::new));
  }

  public static Problem problem(int size, int best, long seed) {
    return new InventedBranch(size, seed).problem(best);
  }

  Population population() {
    return new Population(volunteers, QUIET, 1);
  }

  static Candidates candidates(Population population) {
    return candidates(population, QUIET);
  }

  static Candidates candidates(Population population, Situation situation) {
    return new Candidates(population, PLACES, situation, Weights.OF_THE_PROGRAMME);
  }

  static Places places() {
    return PLACES;
  }

  private static void keepBest(int[][] couldMeet, int[][] weights, int at, int best) {
    var worth = weights[at];
    var order = new ArrayList<>(IntStream.range(0, worth.length).boxed().toList());
    order.sort(Comparator.comparingInt((Integer k) -> -worth[k]));
    var kept = order.stream().limit(best).mapToInt(Integer::intValue).toArray();
    var who = couldMeet[at];
    couldMeet[at] = Arrays.stream(kept).map(k -> who[k]).toArray();
    weights[at] = Arrays.stream(kept).map(k -> worth[k]).toArray();
  }
}
