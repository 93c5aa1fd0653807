package jp.otonari.matching.team;

import java.util.List;

/**
 * The teams that are best for all these households together.
 *
 * @param without households for which there were not enough people
 * @param worth of all teams
 * @param bound no teams can be worth more; the same when these are proved to be the best
 */
public record Proposed(List<Team> teams, List<String> without, long worth, long bound) {

  /** Where no household looks for a team. */
  public static Proposed nothing() {
    return new Proposed(List.of(), List.of(), 0, 0);
  }

  public boolean isProved() {
    return worth == bound;
  }
}
