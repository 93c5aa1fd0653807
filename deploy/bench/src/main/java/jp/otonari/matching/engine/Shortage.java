package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.otonari.bench.Problem;
import jp.otonari.bench.Wait;

/**
 * A year and a half around Tokyo with fewer slots than residents. Every day some arrive and a
 * policy pairs; a pair lasts six months; who waits too long gives up.
 */
public final class Shortage {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);
  private static final int DAYS = 540;
  private static final int ARRIVALS_A_DAY = 7;
  private static final int VOLUNTEERS = 650;
  private static final int PAIR_DAYS = 182;
  private static final int PATIENCE_DAYS = 120;

  /** A volunteer's slot that becomes free again. */
  private record Pairing(String volunteerId, LocalDate endsOn) {}

  private final Random random = new Random(1);
  private final InventedPeople people =
      new InventedPeople(InventedTowns.aroundTokyo(), random, START.plusDays(DAYS));
  private final List<Volunteer> volunteers =
      IntStream.range(0, VOLUNTEERS).mapToObj(people::volunteer).toList();
  private final List<Resident> waiting = new ArrayList<>();
  private final List<Pairing> pairings = new ArrayList<>();
  private final List<Wait> waits = new ArrayList<>();

  /**
   * How long everybody waited, and for what, when the policy pairs those who wait longest first.
   */
  public List<Wait> under(Function<Problem, int[]> policy) {
    for (int day = 0; day < DAYS; day++) {
      var today = START.plusDays(day);
      pairings.removeIf(pairing -> !pairing.endsOn().isAfter(today));
      giveUp(today);
      for (int k = 0; k < ARRIVALS_A_DAY; k++) {
        waiting.add(people.resident(day * ARRIVALS_A_DAY + k, today));
      }
      pair(policy, today);
    }
    return waits;
  }

  private void giveUp(LocalDate today) {
    waiting.removeIf(
        resident -> {
          boolean givesUp = days(resident, today) > PATIENCE_DAYS;
          if (givesUp) {
            waits.add(new Wait(isDisplaced(resident), PATIENCE_DAYS, 0));
          }
          return givesUp;
        });
  }

  private void pair(Function<Problem, int[]> policy, LocalDate today) {
    var situation = new Situation(today, held(), Set.of());
    var population = new Population(volunteers, situation, 1);
    var problem = problem(population, situation);
    var match = policy.apply(problem);
    var paired = new ArrayList<Resident>();
    for (int at = 0; at < match.length; at++) {
      if (match[at] >= 0) {
        var resident = waiting.get(at);
        var volunteerId = population.volunteers.get(match[at]).volunteerId();
        int points = problem.weight(at, match[at]) - Urgency.OF_THE_PROGRAMME.of(resident, today);
        pairings.add(new Pairing(volunteerId, today.plusDays(PAIR_DAYS)));
        waits.add(new Wait(isDisplaced(resident), days(resident, today), points));
        paired.add(resident);
      }
    }
    waiting.removeAll(paired);
  }

  private Problem problem(Population population, Situation situation) {
    var candidates = InventedBranch.candidates(population, situation);
    var couldMeet = new int[waiting.size()][];
    var weights = new int[waiting.size()][];
    for (int at = 0; at < couldMeet.length; at++) {
      candidates.find(waiting.get(at));
      couldMeet[at] = candidates.volunteers();
      weights[at] =
          candidates.pointsPlus(Urgency.OF_THE_PROGRAMME.of(waiting.get(at), situation.today()));
    }
    var costs = new int[population.volunteers.size()][];
    Arrays.setAll(
        costs, at -> LoadCost.OF_THE_PROGRAMME.ofSlots(population.volunteers.get(at), situation));
    return new Problem(couldMeet, weights, costs);
  }

  private Map<String, Integer> held() {
    var held = new HashMap<String, Integer>();
    pairings.forEach(pairing -> held.merge(pairing.volunteerId(), 1, Integer::sum));
    return held;
  }

  private static boolean isDisplaced(Resident resident) {
    return resident.isDisplaced();
  }

  private static int days(Resident resident, LocalDate today) {
    return (int) ChronoUnit.DAYS.between(resident.registeredOn(), today);
  }
}
