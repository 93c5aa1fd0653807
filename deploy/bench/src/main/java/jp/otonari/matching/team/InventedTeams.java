package jp.otonari.matching.team;

import jp.otonari.bench.Effort;
import jp.otonari.matching.engine.InventedFamilies;
import jp.otonari.matching.engine.TeamCandidates;
import jp.otonari.matching.engine.Weights;

/** Teams of invented people. It lies in the package of the teams to see its inside. */
public final class InventedTeams {

  /**
   * What was found.
   *
   * @param bound no teams can be worth more
   * @param seconds of the processor, from the people to the answer
   */
  public record Found(int teams, int holes, long worth, long bound, double seconds) {}

  private InventedTeams() {}

  public static Found solve(InventedFamilies people) {
    long start = Effort.now();
    var proposed =
        Teams.propose(
            people.residents,
            people.volunteers,
            people.situation,
            new TeamCandidates(people.places, Weights.OF_THE_PROGRAMME));
    return new Found(
        proposed.teams().size(),
        proposed.teams().stream().mapToInt(team -> team.holes().size()).sum(),
        proposed.worth(),
        proposed.bound(),
        seconds(start));
  }

  /** Without the solver, as on a machine that cannot load it. */
  public static Found rearrange(InventedFamilies people) {
    long start = Effort.now();
    var problem =
        Teams.problem(
            people.residents,
            people.volunteers,
            people.situation,
            new TeamCandidates(people.places, Weights.OF_THE_PROGRAMME));
    var solution = Rearranging.solve(problem);
    int teams = 0;
    int holes = 0;
    for (var seats : solution.seats()) {
      teams += Seats.isTeam(seats) ? 1 : 0;
      holes += Seats.isTeam(seats) ? Seats.dutiesOf(seats, Seats.NOBODY) : 0;
    }
    return new Found(teams, holes, solution.worth(), solution.bound(), seconds(start));
  }

  private static double seconds(long start) {
    return (Effort.now() - start) / 1e9;
  }
}
