package jp.otonari.bench;

/**
 * An invented branch to solve.
 *
 * @param best how many of a resident's best pairs are kept; 0 for all
 */
record Size(int residents, int best) {

  String title() {
    return best == 0
        ? "%,d / all pairs".formatted(residents)
        : "%,d / best %d".formatted(residents, best);
  }
}
