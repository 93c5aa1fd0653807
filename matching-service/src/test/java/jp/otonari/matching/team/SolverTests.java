package jp.otonari.matching.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SolverTests {

  private static final int PROBLEMS = 400;
  private static final double LIMIT = 5;

  @BeforeAll
  static void this_machine_has_the_library() {
    assertThat(SolverLibrary.IS_LOADED).isTrue();
  }

  @Test
  void nothing_is_worth_more_than_what_the_solver_finds_and_it_knows() {
    var random = new SplittableRandom(1);
    for (int k = 0; k < PROBLEMS; k++) {
      var problem = Trial.problem(random);

      var solution = Solver.solve(problem, nobody(problem), LIMIT);

      assertThat(solution.worth()).as("problem %d", k).isEqualTo(Trial.best(problem));
      assertThat(solution.isProved()).isTrue();
      keepsTheRules(problem, solution);
    }
  }

  @Test
  void without_the_solver_the_teams_keep_the_rules_and_say_what_is_open() {
    var random = new SplittableRandom(2);
    long lost = 0;
    long sum = 0;
    for (int k = 0; k < PROBLEMS; k++) {
      var problem = Trial.problem(random);

      var solution = Rearranging.solve(problem);

      long best = Trial.best(problem);
      keepsTheRules(problem, solution);
      assertThat(solution.worth()).isLessThanOrEqualTo(best);
      assertThat(solution.bound()).isGreaterThanOrEqualTo(best);
      lost += best - solution.worth();
      sum += best;
    }
    assertThat((double) lost / sum).isLessThan(0.03);
  }

  @Test
  void the_same_problem_gets_the_same_answer() {
    var problem = Trial.problem(new SplittableRandom(3));

    assertThat(Teams.solve(problem).seats()).isDeepEqualTo(Teams.solve(problem).seats());
    assertThat(Rearranging.solve(problem).seats())
        .isDeepEqualTo(Rearranging.solve(problem).seats());
  }

  @Test
  void no_time_leaves_what_was_found_before() {
    var problem = Trial.problem(new SplittableRandom(4));
    var found = Rearranging.solve(problem);

    assertThat(Solver.solve(problem, found, 0).seats()).isDeepEqualTo(found.seats());
  }

  private static Solution nobody(Problem problem) {
    var seats = new int[problem.families().size()][];
    Arrays.setAll(seats, _ -> Seats.empty());
    return new Solution(seats, 0, problem.bound());
  }

  private static void keepsTheRules(Problem problem, Solution solution) {
    var held = new int[problem.slotCosts().length];
    for (int at = 0; at < solution.seats().length; at++) {
      var family = problem.families().get(at);
      var seats = solution.seats()[at];
      var members = Arrays.stream(seats).filter(seat -> seat >= 0).distinct().toArray();
      assertThat(members.length).isNotIn(1, 2);
      for (int member : members) {
        held[family.volunteers()[member]]++;
        assertThat(Arrays.stream(seats).filter(seat -> seat == member).count()).isLessThan(3);
      }
      for (int duty = 0; duty < seats.length; duty++) {
        assertThat(seats[duty] < 0 || (family.duties()[seats[duty]] & 1 << duty) != 0).isTrue();
      }
    }
    for (int volunteer = 0; volunteer < held.length; volunteer++) {
      assertThat(held[volunteer]).isLessThanOrEqualTo(problem.slotCosts()[volunteer].length);
    }
    assertThat(Seats.worth(problem, solution.seats())).isEqualTo(solution.worth());
  }
}
