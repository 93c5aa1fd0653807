package jp.otonari.matching.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives each word a bit, so that what two people have in common is one instruction. */
final class Tags {

  private final Map<String, Integer> bits = new HashMap<>();

  /** The bits of these words; words not met before get the next ones. */
  long learn(Collection<String> words) {
    long mask = 0;
    for (var word : words) {
      mask |= 1L << bits.computeIfAbsent(word, _ -> next());
    }
    return mask;
  }

  /** The bits of those words that were learnt; nobody on the other side has the rest. */
  long known(Collection<String> words) {
    long mask = 0;
    for (var word : words) {
      var bit = bits.get(word);
      mask |= bit == null ? 0 : 1L << bit;
    }
    return mask;
  }

  private int next() {
    if (bits.size() == Long.SIZE) {
      throw new IllegalStateException("More than 64 different words in one branch");
    }
    return bits.size();
  }
}
