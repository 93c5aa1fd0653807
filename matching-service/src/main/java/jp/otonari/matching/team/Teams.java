package jp.otonari.matching.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.TeamCandidate;
import jp.otonari.matching.engine.TeamCandidates;
import jp.otonari.matching.engine.Volunteer;

/** Proposes teams: households and volunteers in, the best teams out. */
public final class Teams {

  /** Of the solver's work; some seconds. */
  private static final double LIMIT = 4;

  private final List<Resident> families;
  private final List<List<TeamCandidate>> candidates;
  private final Problem problem;

  /** In the order of their ids, so that the answer never depends on the store's order. */
  private Teams(
      Collection<Resident> waiting,
      Collection<Volunteer> pool,
      Situation situation,
      TeamCandidates finder) {
    this.families = waiting.stream().sorted(Comparator.comparing(Resident::residentId)).toList();
    var volunteers = pool.stream().sorted(Comparator.comparing(Volunteer::volunteerId)).toList();
    this.candidates =
        families.stream().map(family -> finder.of(family, volunteers, situation)).toList();
    var numbers = new HashMap<String, Integer>();
    volunteers.forEach(volunteer -> numbers.put(volunteer.volunteerId(), numbers.size()));
    this.problem =
        new Problem(
            IntStream.range(0, families.size())
                .mapToObj(
                    at ->
                        family(
                            finder.urgency(families.get(at), situation),
                            candidates.get(at),
                            numbers))
                .toList(),
            volunteers.stream()
                .map(volunteer -> finder.slotCosts(volunteer, situation))
                .toArray(int[][]::new));
  }

  /**
   * The best teams, or, when that is not known after some seconds, good ones.
   *
   * @param situation in which nobody's room is used that somebody else is asked for already
   */
  public static Proposed propose(
      Collection<Resident> families,
      Collection<Volunteer> volunteers,
      Situation situation,
      TeamCandidates finder) {
    var teams = new Teams(families, volunteers, situation, finder);
    return teams.proposed(solve(teams.problem));
  }

  /** What a volunteer would look after who begins alone. */
  public static List<Duty> dutiesOf(Volunteer volunteer) {
    return Duty.of(volunteer).stream().limit(Problem.DUTIES_EACH).toList();
  }

  /**
   * Who could take over open duties of a team that there is, best first: as many duties as one may
   * have, then the points.
   *
   * @param not nobody of these, as they are, or were, in the team
   */
  public static List<Team.Member> substitutes(
      Resident family,
      List<Duty> holes,
      Set<String> not,
      Collection<Volunteer> volunteers,
      Situation situation,
      TeamCandidates finder) {
    return finder.of(family, volunteers, situation).stream()
        .filter(one -> !not.contains(one.volunteer().volunteerId()))
        .map(one -> member(one, taken(one, holes), false))
        .filter(member -> !member.duties().isEmpty())
        .sorted(
            Comparator.comparingInt((Team.Member member) -> member.duties().size())
                .thenComparingInt(Team.Member::score)
                .reversed()
                .thenComparing(Team.Member::volunteerId))
        .toList();
  }

  private static List<Duty> taken(TeamCandidate one, List<Duty> holes) {
    return holes.stream()
        .filter(Duty.of(one.volunteer())::contains)
        .limit(Problem.DUTIES_EACH)
        .toList();
  }

  static Problem problem(
      Collection<Resident> families,
      Collection<Volunteer> volunteers,
      Situation situation,
      TeamCandidates finder) {
    return new Teams(families, volunteers, situation, finder).problem;
  }

  static Solution solve(Problem problem) {
    var found = Rearranging.solve(problem);
    return found.isProved() || !SolverLibrary.IS_LOADED
        ? found
        : Solver.solve(problem, found, LIMIT);
  }

  private static Family family(
      int urgency, List<TeamCandidate> candidates, Map<String, Integer> numbers) {
    return new Family(
        urgency,
        candidates.stream()
            .mapToInt(one -> Objects.requireNonNull(numbers.get(one.volunteer().volunteerId())))
            .toArray(),
        candidates.stream().mapToInt(TeamCandidate::worth).toArray(),
        candidates.stream().mapToInt(TeamCandidate::language).toArray(),
        candidates.stream().mapToInt(one -> Duty.bits(one.volunteer())).toArray());
  }

  private Proposed proposed(Solution solution) {
    var teams = new ArrayList<Team>();
    var without = new ArrayList<String>();
    for (int at = 0; at < families.size(); at++) {
      if (Seats.isTeam(solution.seats()[at])) {
        teams.add(team(at, solution.seats()[at]));
      } else {
        without.add(families.get(at).residentId());
      }
    }
    return new Proposed(teams, without, solution.worth(), solution.bound());
  }

  private Team team(int at, int[] seats) {
    var family = problem.families().get(at);
    int speaker = Seats.speaker(family, seats);
    int lead = speaker == Seats.NOBODY ? Seats.best(family, seats) : speaker;
    var members =
        Arrays.stream(seats)
            .filter(seat -> seat != Seats.NOBODY)
            .distinct()
            .mapToObj(
                seat -> member(candidates.get(at).get(seat), duties(seats, seat), seat == lead))
            .toList();
    return new Team(
        families.get(at).residentId(),
        members,
        duties(seats, Seats.NOBODY),
        speaker == Seats.NOBODY);
  }

  private static Team.Member member(TeamCandidate one, List<Duty> duties, boolean lead) {
    return new Team.Member(
        one.volunteer().volunteerId(),
        duties,
        lead,
        one.score(),
        one.reasons(),
        one.sharedLanguages());
  }

  private static List<Duty> duties(int[] seats, int candidate) {
    return Arrays.stream(Duty.values()).filter(duty -> seats[duty.ordinal()] == candidate).toList();
  }
}
