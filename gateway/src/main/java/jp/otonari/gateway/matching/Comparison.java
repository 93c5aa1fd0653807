package jp.otonari.gateway.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.otonari.gateway.client.Rounds.Fairness;
import jp.otonari.gateway.client.Rounds.Group;
import org.jspecify.annotations.Nullable;

/**
 * All kinds of people by one trait, beside each other.
 *
 * @param by household, language, municipality or gender-wish
 * @param groups who waits longest first
 * @param longest days that the scale of the bars ends with
 * @param slowest who waits longest, when somebody does
 * @param rarest who finds somebody least often, when somebody does
 */
record Comparison(
    String by, List<Group> groups, int longest, @Nullable Group slowest, @Nullable Group rarest) {

  private static final List<String> TRAITS =
      List.of("household", "language", "municipality", "gender-wish");

  /** Of fewer people nothing is said in words: one of them would change it. */
  private static final int ENOUGH = 5;

  private static final Comparator<Group> BY_WAIT =
      Comparator.comparingInt(Group::waitP95Days).thenComparingInt(Group::waitP50Days);
  private static final Comparator<Group> BY_LUCK = Comparator.comparingInt(Group::matchedPercent);

  static List<Comparison> of(Fairness report) {
    return TRAITS.stream()
        .map(trait -> of(trait, report.groups()))
        .filter(comparison -> !comparison.groups.isEmpty())
        .toList();
  }

  private static Comparison of(String trait, List<Group> all) {
    var groups =
        all.stream().filter(one -> one.by().equals(trait)).sorted(BY_WAIT.reversed()).toList();
    var longest = groups.stream().mapToInt(Group::waitP95Days).max().orElse(0);
    return new Comparison(
        trait,
        groups,
        Math.max(1, longest),
        outstanding(groups, BY_WAIT.reversed()).orElse(null),
        outstanding(groups, BY_LUCK).orElse(null));
  }

  /** The first in an order, unless the last is level with it. */
  private static Optional<Group> outstanding(List<Group> groups, Comparator<Group> order) {
    var sorted = groups.stream().filter(one -> one.people() >= ENOUGH).sorted(order).toList();
    return sorted.size() < 2 || order.compare(sorted.getFirst(), sorted.getLast()) == 0
        ? Optional.empty()
        : Optional.of(sorted.getFirst());
  }
}
