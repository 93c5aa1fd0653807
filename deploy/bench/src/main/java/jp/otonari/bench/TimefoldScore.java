package jp.otonari.bench;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/** The objective, kept up move by move; a pair beyond the slots is a hard fault. */
public class TimefoldScore implements IncrementalScoreCalculator<TimefoldPlan, HardSoftLongScore> {

  private int[][] costs = {};
  private int[] held = {};
  private long over;
  private long sum;

  @Override
  public void resetWorkingSolution(TimefoldPlan plan) {
    costs = plan.problem().costs();
    held = new int[costs.length];
    over = 0;
    sum = 0;
    plan.getSeats().forEach(this::take);
  }

  @Override
  public void beforeEntityAdded(Object entity) {}

  @Override
  public void afterEntityAdded(Object entity) {
    take((TimefoldSeat) entity);
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {
    leave((TimefoldSeat) entity);
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    take((TimefoldSeat) entity);
  }

  @Override
  public void beforeEntityRemoved(Object entity) {
    leave((TimefoldSeat) entity);
  }

  @Override
  public void afterEntityRemoved(Object entity) {}

  @Override
  public HardSoftLongScore calculateScore() {
    return HardSoftLongScore.of(-over, sum);
  }

  private void take(TimefoldSeat seat) {
    var volunteer = seat.getVolunteer();
    if (volunteer != null) {
      sum += seat.worth();
      count(volunteer, held[volunteer]++, 1);
    }
  }

  private void leave(TimefoldSeat seat) {
    var volunteer = seat.getVolunteer();
    if (volunteer != null) {
      sum -= seat.worth();
      count(volunteer, --held[volunteer], -1);
    }
  }

  private void count(int volunteer, int slot, int sign) {
    if (slot < costs[volunteer].length) {
      sum -= (long) sign * costs[volunteer][slot];
    } else {
      over += sign;
    }
  }
}
