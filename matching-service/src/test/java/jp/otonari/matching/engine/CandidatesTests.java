package jp.otonari.matching.engine;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  private final Places places = Places.ofJapan();
  private final Weights weights = Weights.OF_THE_PROGRAMME;

  @Test
  void the_same_pairs_with_the_same_points_are_found_as_by_trying_every_one() {
    int pairs = 0;
    for (int round = 0; round < 40; round++) {
      var town = new Townspeople(new Random(round));
      var pool = IntStream.range(0, 60).mapToObj(at -> town.volunteer("v" + at)).toList();
      var waiting = IntStream.range(0, 40).mapToObj(at -> town.resident("r" + at)).toList();
      var situation = situation(pool, waiting, new Random(round));
      var population = new Population(pool, situation, round);
      var candidates = new Candidates(population, places, situation, weights);

      for (var resident : waiting) {
        var expected = oneByOne(resident, pool, situation);

        assertThat(found(candidates, population, resident)).isEqualTo(expected);
        pairs += expected.size();
      }
    }
    assertThat(pairs).isGreaterThan(5_000);
  }

  private static Map<String, Integer> found(
      Candidates candidates, Population population, Resident resident) {
    candidates.find(resident);
    var at = candidates.volunteers();
    var points = candidates.pointsPlus(0);
    return IntStream.range(0, at.length)
        .boxed()
        .collect(toMap(k -> population.volunteers.get(at[k]).volunteerId(), k -> points[k]));
  }

  private Map<String, Integer> oneByOne(
      Resident resident, List<Volunteer> pool, Situation situation) {
    var rules = new HardRules(places);
    var criteria = new Criteria(places, weights);
    var found = new HashMap<String, Integer>();
    for (var volunteer : pool) {
      if (rules.brokenBy(resident, volunteer, situation).isEmpty()) {
        int points =
            criteria.reasons(resident, volunteer, TODAY).stream().mapToInt(Reason::points).sum();
        if (points >= weights.minimum()) {
          found.put(volunteer.volunteerId(), points);
        }
      }
    }
    return found;
  }

  private static Situation situation(List<Volunteer> pool, List<Resident> waiting, Random random) {
    Map<String, Integer> held =
        pool.stream().collect(toMap(Volunteer::volunteerId, _ -> random.nextInt(2)));
    Set<Pair> blocked =
        waiting.stream()
            .map(who -> new Pair(who.residentId(), "v" + random.nextInt(pool.size())))
            .collect(Collectors.toSet());
    return new Situation(TODAY, held, blocked);
  }
}
