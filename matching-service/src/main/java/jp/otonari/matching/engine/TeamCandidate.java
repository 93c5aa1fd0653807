package jp.otonari.matching.engine;

import java.util.List;

/**
 * A volunteer who could be one of a resident's team.
 *
 * @param reasons why, each with its points
 * @param sharedLanguages of the two; empty when another of the team would have to speak for them
 * @param bonus points in advance, for each duty
 */
public record TeamCandidate(
    Volunteer volunteer, List<Reason> reasons, List<String> sharedLanguages, int bonus) {

  public int score() {
    return reasons.stream().mapToInt(Reason::points).sum();
  }

  /** What a duty in this volunteer's hands is worth. */
  public int worth() {
    return score() + bonus;
  }

  /** The points for the language alone. */
  public int language() {
    return reasons.stream()
        .filter(reason -> reason.code().equals("language"))
        .mapToInt(Reason::points)
        .sum();
  }
}
