package jp.otonari.bench;

/** Those who are compared. */
enum Solver {
  ENGINE("auction + augmenting paths", true),
  OR_TOOLS("OR-Tools min-cost flow", true),
  JGRAPHT("JGraphT weighted matching", false),
  TIMEFOLD("Timefold local search", false),
  GREEDY("greedy best pair", true);

  final String title;

  /** Whether it is quick enough to be run several times; the best run counts. */
  final boolean repeated;

  Solver(String title, boolean repeated) {
    this.title = title;
    this.repeated = repeated;
  }

  Answer solve(Problem problem, int limitSeconds) {
    return switch (this) {
      case ENGINE -> Engine.solve(problem);
      case OR_TOOLS -> new Answer(MinCostFlowPeer.solve(problem), false);
      case JGRAPHT -> new Answer(JGraphTPeer.solve(problem), false);
      case TIMEFOLD -> new Answer(TimefoldPeer.solve(problem, limitSeconds), false);
      case GREEDY -> new Answer(Greedy.solve(problem), false);
    };
  }

  /**
   * What came out.
   *
   * @param match the volunteer of each resident, or -1
   * @param certified whether the solver proved that nothing is better
   */
  record Answer(int[] match, boolean certified) {}
}
