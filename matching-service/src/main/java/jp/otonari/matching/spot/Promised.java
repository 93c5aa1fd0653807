package jp.otonari.matching.spot;

import java.util.List;
import java.util.Map;

/**
 * What volunteers promised already in one week.
 *
 * @param pairs how many residents each meets or is asked to meet
 * @param taken the spot help of that week that somebody goes to
 */
record Promised(Map<String, Integer> pairs, List<SpotRequest> taken) {

  private static final int HOUR = 60;

  /** Whether one more neither collides nor eats the hours of the volunteer's pairs. */
  boolean leaves(String volunteerId, Errand errand, SpotSettings settings) {
    var own = taken.stream().filter(it -> it.progress().isTakenBy(volunteerId)).toList();
    int forPairs = pairs.getOrDefault(volunteerId, 0) * settings.hoursPerPair() * HOUR;
    int forOthers = own.stream().mapToInt(it -> it.errand().minutes()).sum();
    return own.stream().noneMatch(it -> it.errand().overlaps(errand))
        && forPairs + forOthers + errand.minutes() <= settings.hoursPerWeek() * HOUR;
  }
}
