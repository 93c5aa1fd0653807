package jp.otonari.gateway.matching;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.otonari.gateway.client.Rounds.Target;

/**
 * Whom to recruit for one municipality.
 *
 * @param helps how many residents there it would help
 */
record Town(String municipality, List<Target> targets, int helps) {

  /** The town where most wait in vain first. */
  static List<Town> of(List<Target> targets) {
    return targets.stream()
        .collect(groupingBy(Target::municipality, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(town -> new Town(town.getKey(), town.getValue(), sum(town.getValue())))
        .sorted(Comparator.comparingInt(Town::helps).reversed())
        .toList();
  }

  private static int sum(List<Target> targets) {
    return targets.stream().mapToInt(Target::helps).sum();
  }
}
