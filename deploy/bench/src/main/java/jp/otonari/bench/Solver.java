package jp.otonari.bench;

/** Those who are compared. */
enum Solver {
  ENGINE("auction + augmenting paths"),
  OR_TOOLS("OR-Tools min-cost flow"),
  JGRAPHT("JGraphT weighted matching"),
  TIMEFOLD("Timefold local search"),
  GREEDY("greedy best pair");

  final String title;

  Solver(String title) {
    this.title = title;
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
