package jp.otonari.bench;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole problem as Timefold wants it. */
@PlanningSolution
public class TimefoldPlan {

  private Problem problem = new Problem(new int[0][], new int[0][], new int[0][]);

  @PlanningEntityCollectionProperty private List<TimefoldSeat> seats = List.of();

  @PlanningScore private @Nullable HardSoftLongScore score;

  /** Timefold makes copies. */
  public TimefoldPlan() {}

  TimefoldPlan(Problem problem, List<TimefoldSeat> seats) {
    this.problem = problem;
    this.seats = seats;
  }

  Problem problem() {
    return problem;
  }

  public List<TimefoldSeat> getSeats() {
    return seats;
  }

  public @Nullable HardSoftLongScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardSoftLongScore score) {
    this.score = score;
  }
}
