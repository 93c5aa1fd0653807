package jp.otonari.matching.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is true beside the people's own facts on the day of a search.
 *
 * @param held how many residents each volunteer has or is asked to have
 * @param blocked pairs that must not be proposed, for example because one declined
 */
public record Situation(LocalDate today, Map<String, Integer> held, Set<Pair> blocked) {

  int heldBy(Volunteer volunteer) {
    return held.getOrDefault(volunteer.volunteerId(), 0);
  }

  boolean blocks(Resident resident, Volunteer volunteer) {
    return blocked.contains(new Pair(resident.residentId(), volunteer.volunteerId()));
  }
}
