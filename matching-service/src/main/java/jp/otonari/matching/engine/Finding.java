package jp.otonari.matching.engine;

import java.util.List;
import java.util.Map;

/**
 * What came of looking for a volunteer. Nobody is an answer that a coordinator can act on, not an
 * error.
 */
public sealed interface Finding {

  /**
   * The volunteer to ask.
   *
   * @param alternatives the next best, best first
   */
  record Match(
      String volunteerId,
      int score,
      List<Reason> reasons,
      List<String> sharedLanguages,
      List<Alternative> alternatives)
      implements Finding {}

  /**
   * Why nobody fits.
   *
   * @param removedBy how many volunteers each rule puts out of the question; one volunteer may
   *     break several
   */
  record NobodyFits(Map<Rule, Integer> removedBy) implements Finding {}

  /** A volunteer who would have fitted too. */
  record Alternative(String volunteerId, int score) {}
}
