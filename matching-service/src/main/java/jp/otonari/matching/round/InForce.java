package jp.otonari.matching.round;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Pair;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.round.Intervention.Kind;

/** What the overrides of a branch mean for a round. Of two that disagree the newer holds. */
final class InForce {

  private final List<Intervention> newestFirst;

  InForce(List<Intervention> interventions) {
    newestFirst =
        interventions.stream()
            .sorted(Comparator.comparing(Intervention::madeAt).reversed())
            .toList();
  }

  /** Whether a person is not to be proposed to anybody. */
  boolean holdsBack(String personId) {
    return of(Kind.HOLD)
        .anyMatch(one -> personId.equals(one.residentId()) || personId.equals(one.volunteerId()));
  }

  /** The volunteer with the room that a coordinator gives. */
  Volunteer adjusted(Volunteer volunteer) {
    return of(Kind.CAPACITY)
        .filter(one -> volunteer.volunteerId().equals(one.volunteerId()))
        .findFirst()
        .map(one -> volunteer.withCapacity(Objects.requireNonNull(one.capacity())))
        .orElse(volunteer);
  }

  Set<Pair> forbidden() {
    return of(Kind.FORBID).map(InForce::pair).collect(toSet());
  }

  /** The points that pairs have in advance. */
  Map<Pair, Integer> preferred() {
    return of(Kind.PREFER)
        .collect(
            toMap(InForce::pair, one -> Objects.requireNonNull(one.points()), (newer, _) -> newer));
  }

  /** The volunteer to whom a resident is locked. */
  Optional<String> lockedTo(String residentId) {
    return of(Kind.LOCK)
        .filter(one -> residentId.equals(one.residentId()))
        .findFirst()
        .map(one -> Objects.requireNonNull(one.volunteerId()));
  }

  /** The residents who are locked, with their volunteers. */
  Map<String, String> locks() {
    return of(Kind.LOCK)
        .map(InForce::pair)
        .collect(toMap(Pair::residentId, Pair::volunteerId, (newer, _) -> newer));
  }

  private Stream<Intervention> of(Kind kind) {
    return newestFirst.stream().filter(one -> one.kind() == kind);
  }

  private static Pair pair(Intervention one) {
    return new Pair(
        Objects.requireNonNull(one.residentId()), Objects.requireNonNull(one.volunteerId()));
  }
}
