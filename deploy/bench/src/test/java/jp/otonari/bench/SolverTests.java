package jp.otonari.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jp.otonari.matching.engine.InventedBranch;
import org.junit.jupiter.api.Test;

class SolverTests {

  private final Problem problem = InventedBranch.problem(300, 0, 1);

  @Test
  void the_exact_solvers_agree_and_ours_proves_it() {
    var ours = Solver.ENGINE.solve(problem, 1);

    assertThat(ours.certified()).isTrue();
    assertThat(problem.worth(Solver.OR_TOOLS.solve(problem, 1).match()))
        .isEqualTo(problem.worth(ours.match()));
    assertThat(problem.worth(Solver.JGRAPHT.solve(problem, 1).match()))
        .isEqualTo(problem.worth(ours.match()));
  }

  @Test
  void the_others_give_an_answer_that_is_possible_and_no_better() {
    long best = problem.worth(Solver.ENGINE.solve(problem, 1).match());

    assertThat(problem.worth(Solver.GREEDY.solve(problem, 1).match()))
        .isPositive()
        .isLessThan(best);
    assertThat(problem.worth(Solver.TIMEFOLD.solve(problem, 1).match()))
        .isPositive()
        .isLessThanOrEqualTo(best);
  }

  @Test
  void a_measurement_comes_back_from_its_process() {
    var result = Child.measure(Solver.ENGINE, new Size(100, 10), 30).orElseThrow();

    assertThat(result.certified()).isTrue();
    assertThat(result.cpuMs()).isPositive();
    assertThat(Result.read(result.line())).isEqualTo(result);
  }
}
