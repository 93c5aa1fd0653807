package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is true beside the people's own facts on the day of a search.
 *
 * @param held how many residents each volunteer has or is asked to have
 * @param blocked pairs that must not be proposed, for example because one declined
 * @param bonus points that a pair has beside its score: a coordinator's preference, an earlier good
 *     time together, or that it was shown yesterday
 */
public record Situation(
    LocalDate today, Map<String, Integer> held, Set<Pair> blocked, Map<Pair, Integer> bonus) {

  public Situation(LocalDate today, Map<String, Integer> held, Set<Pair> blocked) {
    this(today, held, blocked, Map.of());
  }

  int heldBy(Volunteer volunteer) {
    return held.getOrDefault(volunteer.volunteerId(), 0);
  }

  boolean blocks(Resident resident, Volunteer volunteer) {
    return blocked.contains(new Pair(resident.residentId(), volunteer.volunteerId()));
  }

  int bonus(Resident resident, Volunteer volunteer) {
    return bonus.isEmpty()
        ? 0
        : bonus.getOrDefault(new Pair(resident.residentId(), volunteer.volunteerId()), 0);
  }

  /** The same, to be kept up as things happen. */
  Situation kept() {
    return new Situation(today, new HashMap<>(held), new HashSet<>(blocked), new HashMap<>(bonus));
  }

  /** What was known of a resident's pairs gives way to this. */
  void replace(String residentId, Set<Pair> nowBlocked, Map<Pair, Integer> nowBonus) {
    blocked.removeIf(pair -> pair.residentId().equals(residentId));
    bonus.keySet().removeIf(pair -> pair.residentId().equals(residentId));
    blocked.addAll(nowBlocked);
    bonus.putAll(nowBonus);
  }
}
