package jp.otonari.bench;

import java.util.List;
import jp.otonari.matching.engine.InventedFamilies;
import jp.otonari.matching.team.InventedTeams;
import jp.otonari.matching.team.InventedTeams.Found;

/** Teams of several displaced households together: proved in time, and without the solver. */
final class TeamsPart {

  private static final int FAMILIES = 50;
  private static final int VOLUNTEERS = 500;
  private static final int BRANCHES = 5;

  private TeamsPart() {}

  static List<Metric> run() {
    System.out.printf(
        "%n%d households, %d volunteers%n%-12s %6s %6s %9s %8s %8s%n",
        FAMILIES, VOLUNTEERS, "", "teams", "holes", "worth", "gap", "CPU s");
    double gap = 0;
    double gapWithout = 0;
    double slowest = 0;
    for (int seed = 1; seed <= BRANCHES; seed++) {
      var people = new InventedFamilies(FAMILIES, VOLUNTEERS, seed);
      var solved = InventedTeams.solve(people);
      var rearranged = InventedTeams.rearrange(people);
      print("solver", solved, solved.bound());
      print("without it", rearranged, solved.bound());
      gap = Math.max(gap, percent(solved, solved.bound()));
      gapWithout = Math.max(gapWithout, percent(rearranged, solved.bound()));
      slowest = Math.max(slowest, solved.seconds());
    }
    return List.of(
        new Metric("matching.team_gap.50x500", gap, "percent"),
        new Metric("matching.team_gap_without_solver.50x500", gapWithout, "percent"),
        new Metric("matching.team_seconds.50x500", slowest, "seconds"));
  }

  private static void print(String way, Found found, long bound) {
    System.out.printf(
        "%-12s %6d %6d %,9d %7.3f%% %8.2f%n",
        way, found.teams(), found.holes(), found.worth(), percent(found, bound), found.seconds());
  }

  private static double percent(Found found, long bound) {
    return 100.0 * (bound - found.worth()) / bound;
  }
}
