package jp.otonari.matching.team;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The best teams, by the constraint solver of OR-Tools; it is told good ones to begin with. */
final class Solver {

  /** The solver counts in fractions that are a little off. */
  private static final double ROUNDING = 1e-6;

  /** The end in any case. */
  private static final double SECONDS = 30;

  private final Problem problem;
  private final CpModel model = new CpModel();
  private final LinearExprBuilder objective = LinearExpr.newBuilder();
  private final List<List<BoolVar>> helping = new ArrayList<>();
  private final BoolVar[][][] sitting;
  private final int[][] hint;
  private final int[] held;

  private Solver(Problem problem, int[][] hint) {
    this.problem = problem;
    this.hint = hint;
    this.sitting = new BoolVar[hint.length][][];
    Arrays.setAll(sitting, at -> new BoolVar[problem.families().get(at).size()][Problem.DUTIES]);
    this.held = Seats.held(problem, hint);
    for (int k = 0; k < problem.slotCosts().length; k++) {
      helping.add(new ArrayList<>());
    }
  }

  /**
   * @param limit in the solver's own measure of its work, about a second of a quiet machine each:
   *     the same problem gets the same answer on a busy machine too
   * @param found to begin with, and the answer when nothing better is found in time
   */
  static Solution solve(Problem problem, Solution found, double limit) {
    return new Solver(problem, found.seats()).solve(found, limit);
  }

  private Solution solve(Solution found, double limit) {
    for (int at = 0; at < hint.length; at++) {
      addFamily(at, problem.families().get(at));
    }
    for (int volunteer = 0; volunteer < helping.size(); volunteer++) {
      addRoom(volunteer);
    }
    model.maximize(objective);
    var solver = solver(limit);
    return switch (solver.solve(model)) {
      case OPTIMAL, FEASIBLE -> better(found, solver);
      default -> found;
    };
  }

  /** One worker: two can take a minute where one takes a second, and need not agree. */
  private static CpSolver solver(double limit) {
    var solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setLinearizationLevel(2)
        .setRandomSeed(1)
        .setCpModelProbingLevel(0)
        .setSymmetryLevel(0)
        .setUseSatInprocessing(false)
        .setMaxDeterministicTime(limit)
        .setMaxTimeInSeconds(SECONDS);
    return solver;
  }

  private Solution better(Solution found, CpSolver solver) {
    long bound = (long) Math.floor(solver.bestObjectiveBound() + ROUNDING);
    var seats = seats(solver);
    long worth = Seats.worth(problem, seats);
    return worth >= found.worth()
        ? new Solution(seats, worth, bound)
        : new Solution(found.seats(), found.worth(), bound);
  }

  private void addFamily(int at, Family family) {
    var team = newBool(Seats.isTeam(hint[at]));
    objective.addTerm(team, family.urgency());
    var members =
        IntStream.range(0, family.size()).mapToObj(k -> addCandidate(at, family, k)).toList();
    var count = sum(members);
    model.addLessOrEqual(count, LinearExpr.term(team, Problem.DUTIES));
    model.addGreaterOrEqual(count, LinearExpr.term(team, Problem.FEWEST));
    addSpeaker(at, family, members, team);
    for (int duty = 0; duty < Problem.DUTIES; duty++) {
      model.addLessOrEqual(sum(holders(at, duty)), team);
    }
  }

  private BoolVar addCandidate(int at, Family family, int candidate) {
    var member = newBool(Seats.dutiesOf(hint[at], candidate) > 0);
    objective.addTerm(member, -Problem.MEMBER_COST);
    helping.get(family.volunteers()[candidate]).add(member);
    var duties = LinearExpr.newBuilder();
    for (int duty = 0; duty < Problem.DUTIES; duty++) {
      if (family.takes(candidate, duty)) {
        var sits = newBool(hint[at][duty] == candidate);
        sitting[at][candidate][duty] = sits;
        model.addImplication(sits, member);
        objective.addTerm(sits, family.points()[candidate]);
        duties.add(sits);
      }
    }
    model.addGreaterOrEqual(duties, member);
    model.addLessOrEqual(duties, LinearExpr.term(member, Problem.DUTIES_EACH));
    return member;
  }

  /** The one whose language counts, or an interpreter instead. */
  private void addSpeaker(int at, Family family, List<BoolVar> members, BoolVar team) {
    int speaker = Seats.speaker(family, hint[at]);
    var interpreter = newBool(Seats.isTeam(hint[at]) && speaker == Seats.NOBODY);
    objective.addTerm(interpreter, -Problem.INTERPRETER_COST);
    var speakers = new ArrayList<>(List.of(interpreter));
    for (int k = 0; k < members.size(); k++) {
      if (family.language()[k] > 0) {
        var speaks = newBool(k == speaker);
        model.addImplication(speaks, members.get(k));
        objective.addTerm(speaks, family.language()[k]);
        speakers.add(speaks);
      }
    }
    model.addEquality(sum(speakers), team);
  }

  private List<BoolVar> holders(int at, int duty) {
    return Arrays.stream(sitting[at]).map(duties -> duties[duty]).filter(Objects::nonNull).toList();
  }

  private void addRoom(int volunteer) {
    var households = helping.get(volunteer);
    var costs = problem.slotCosts()[volunteer];
    var room = new ArrayList<BoolVar>();
    for (int slot = 0; slot < Math.min(costs.length, households.size()); slot++) {
      var taken = newBool(slot < held[volunteer]);
      objective.addTerm(taken, -costs[slot]);
      room.add(taken);
    }
    model.addLessOrEqual(sum(households), sum(room));
  }

  private BoolVar newBool(boolean hinted) {
    var variable = model.newBoolVar("");
    model.addHint(variable, hinted ? 1 : 0);
    return variable;
  }

  private static LinearExpr sum(List<BoolVar> variables) {
    return LinearExpr.sum(variables.toArray(LinearArgument[]::new));
  }

  private int[][] seats(CpSolver solver) {
    var seats = new int[hint.length][];
    for (int at = 0; at < seats.length; at++) {
      seats[at] = Seats.empty();
      for (int duty = 0; duty < Problem.DUTIES; duty++) {
        seats[at][duty] = holder(solver, at, duty);
      }
    }
    return seats;
  }

  private int holder(CpSolver solver, int at, int duty) {
    for (int k = 0; k < sitting[at].length; k++) {
      var sits = sitting[at][k][duty];
      if (sits != null && solver.booleanValue(sits)) {
        return k;
      }
    }
    return Seats.NOBODY;
  }
}
