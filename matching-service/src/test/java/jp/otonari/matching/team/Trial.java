package jp.otonari.matching.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small random problems, and what their best teams are worth, found by trying all of them. */
final class Trial {

  private static final int[] SLOT_COSTS = {0, 60, 150};

  private Trial() {}

  static Problem problem(SplittableRandom random) {
    int volunteers = 3 + random.nextInt(4);
    var slots = new int[volunteers][];
    Arrays.setAll(slots, _ -> Arrays.copyOf(SLOT_COSTS, random.nextInt(3)));
    var families =
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> family(random, volunteers));
    return new Problem(families.toList(), slots);
  }

  private static Family family(SplittableRandom random, int volunteers) {
    var who = IntStream.range(0, volunteers).filter(_ -> random.nextInt(5) > 0).toArray();
    return new Family(
        300 + random.nextInt(900),
        who,
        Arrays.stream(who).map(_ -> 250 + random.nextInt(750)).toArray(),
        Arrays.stream(who).map(_ -> new int[] {0, 0, 80, 140, 200}[random.nextInt(5)]).toArray(),
        Arrays.stream(who).map(_ -> random.nextInt(32)).toArray());
  }

  static long best(Problem problem) {
    var teams = problem.families().stream().map(Trial::teams).toList();
    return best(problem, teams, 0, new int[problem.slotCosts().length]);
  }

  private static long best(
      Problem problem, List<Map<List<Integer>, Long>> teams, int at, int[] held) {
    if (at == teams.size()) {
      return 0;
    }
    long best = best(problem, teams, at + 1, held);
    for (var team : teams.get(at).entrySet()) {
      if (team.getKey().stream().allMatch(v -> held[v] < problem.slotCosts()[v].length)) {
        long worth = team.getValue();
        for (int volunteer : team.getKey()) {
          worth -= problem.slotCosts()[volunteer][held[volunteer]++];
        }
        best = Math.max(best, worth + best(problem, teams, at + 1, held));
        team.getKey().forEach(volunteer -> held[volunteer]--);
      }
    }
    return best;
  }

  /** Each group of people who are a team, with the most they are worth. */
  private static Map<List<Integer>, Long> teams(Family family) {
    var teams = new HashMap<List<Integer>, Long>();
    extend(family, new ArrayList<>(), teams);
    return teams;
  }

  private static void extend(Family family, List<Integer> seats, Map<List<Integer>, Long> teams) {
    if (seats.size() == Duty.values().length) {
      var members = seats.stream().filter(seat -> seat >= 0).distinct().sorted().toList();
      if (members.size() >= 3) {
        var who = members.stream().map(seat -> family.volunteers()[seat]).toList();
        teams.merge(who, worth(family, seats, members), Math::max);
      }
      return;
    }
    for (int seat = -1; seat < family.size(); seat++) {
      int candidate = seat;
      boolean may =
          seat < 0
              || ((family.duties()[seat] & 1 << seats.size()) != 0
                  && seats.stream().filter(taken -> taken == candidate).count() < 2);
      if (may) {
        seats.add(seat);
        extend(family, seats, teams);
        seats.removeLast();
      }
    }
  }

  private static long worth(Family family, List<Integer> seats, List<Integer> members) {
    int points = seats.stream().filter(seat -> seat >= 0).mapToInt(k -> family.points()[k]).sum();
    int language = members.stream().mapToInt(k -> family.language()[k]).max().orElse(0);
    return family.urgency() + points + (language == 0 ? -200 : language) - 100L * members.size();
  }
}
