package jp.otonari.matching.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who waits how long, group by group. The groups are those by which a wait could be unfair; what
 * must never count (nationality, religion, residence status, health) is not known here at all.
 */
public final class Fairness {

  private Fairness() {}

  /**
   * One resident.
   *
   * @param waitedDays until somebody was found, or until today
   * @param score of the pair; absent while there is nobody
   */
  public record Seen(Resident resident, int waitedDays, @Nullable Integer score) {}

  /**
   * Residents who have something in common.
   *
   * @param by household, language (the mother tongue), municipality or gender-wish
   * @param met how many have somebody
   * @param waiting how many have nobody
   * @param meanScore of those who have somebody
   */
  public record Group(
      String by,
      String key,
      int met,
      int waiting,
      int matchedPercent,
      int waitP50Days,
      int waitP95Days,
      @Nullable Integer meanScore) {}

  /** All groups, by what they have in common, then by key. */
  public static List<Group> of(Collection<Seen> everybody) {
    return Stream.of(
            by("household", everybody, Resident::household),
            by("language", everybody, resident -> resident.languages().getFirst()),
            by("municipality", everybody, Resident::municipality),
            by(
                "gender-wish",
                everybody,
                resident -> resident.sameGenderOnly() ? "same-gender" : "any"))
        .flatMap(groups -> groups)
        .toList();
  }

  private static Stream<Group> by(
      String by, Collection<Seen> everybody, Function<Resident, String> key) {
    return everybody.stream()
        .collect(groupingBy(seen -> key.apply(seen.resident()), TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(group -> group(by, group.getKey(), group.getValue()));
  }

  private static Group group(String by, String key, List<Seen> people) {
    var scores = people.stream().map(Seen::score).filter(Objects::nonNull).toList();
    var waits = people.stream().map(Seen::waitedDays).sorted().toList();
    int met = scores.size();
    return new Group(
        by,
        key,
        met,
        people.size() - met,
        100 * met / people.size(),
        rank(waits, 50),
        rank(waits, 95),
        met == 0 ? null : scores.stream().mapToInt(Integer::intValue).sum() / met);
  }

  /** The least value that so many percent do not exceed. */
  private static int rank(List<Integer> sorted, int percent) {
    return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
  }
}
