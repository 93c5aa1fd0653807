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

  public boolean isProved() {
    return worth == bound;
  }
}
