package jp.otonari.matching.team;

/**
 * An answer to a problem.
 *
 * @param seats of each household
 * @param bound no teams can be worth more
 */
record Solution(int[][] seats, long worth, long bound) {

  boolean isProved() {
    return worth == bound;
  }
}
