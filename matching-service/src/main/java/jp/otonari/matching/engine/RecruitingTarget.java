package jp.otonari.matching.engine;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whom to look for: volunteers for this town with what is wanted would end so many waits.
 *
 * @param rule what stands in the way there
 * @param wanted a language, a part of the week, a gender; empty when the rule says it all
 * @param helps how many residents
 */
public record RecruitingTarget(String municipality, Rule rule, String wanted, int helps) {

  private static final Comparator<RecruitingTarget> MOST_FIRST =
      Comparator.comparingInt(RecruitingTarget::helps)
          .reversed()
          .thenComparing(RecruitingTarget::municipality)
          .thenComparing(RecruitingTarget::rule)
          .thenComparing(RecruitingTarget::wanted);

  /** What stands in whose way, where. */
  private record Obstacle(String municipality, Rule rule) {}

  /** Sums what would unblock the residents; each of them counts once. */
  public static List<RecruitingTarget> sum(Collection<Unblock> unblocks) {
    return unblocks.stream()
        .collect(groupingBy(each -> new Obstacle(each.municipality(), each.rule())))
        .entrySet()
        .stream()
        .flatMap(group -> targets(group.getKey(), group.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  /** What most of them could do with first, then the same for the rest. */
  private static Stream<RecruitingTarget> targets(Obstacle obstacle, List<Unblock> residents) {
    var targets = new ArrayList<RecruitingTarget>();
    var left = new ArrayList<>(residents);
    while (!left.isEmpty()) {
      var wanted = mostWanted(left);
      int before = left.size();
      left.removeIf(each -> options(each).contains(wanted));
      int helped = before - left.size();
      targets.add(new RecruitingTarget(obstacle.municipality(), obstacle.rule(), wanted, helped));
    }
    return targets.stream();
  }

  private static String mostWanted(List<Unblock> residents) {
    var counts = new TreeMap<String, Integer>();
    residents.forEach(
        each -> options(each).forEach(option -> counts.merge(option, 1, Integer::sum)));
    return counts.entrySet().stream().max(Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static List<String> options(Unblock unblock) {
    return unblock.anyOf().isEmpty() ? List.of("") : unblock.anyOf().stream().distinct().toList();
  }
}
