package jp.otonari.matching.pairing;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The slots of volunteers that living proposals and pairs hold, by volunteer. */
public record Held(Map<String, Set<Integer>> slots) {

  public Map<String, Integer> counts() {
    return slots.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, taken -> taken.getValue().size()));
  }

  /** The first free slot of a volunteer; nothing when all are held. */
  OptionalInt firstFree(String volunteerId, int capacity) {
    var taken = slots.getOrDefault(volunteerId, Set.of());
    return IntStream.rangeClosed(1, capacity).filter(slot -> !taken.contains(slot)).findFirst();
  }
}
