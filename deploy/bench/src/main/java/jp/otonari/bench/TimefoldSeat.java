package jp.otonari.bench;

import static java.util.stream.Collectors.toMap;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A resident as Timefold wants it. */
@PlanningEntity
public class TimefoldSeat {

  @PlanningId private int resident;

  private Map<Integer, Integer> worth = Map.of();
  private List<Integer> volunteers = List.of();

  @PlanningVariable(valueRangeProviderRefs = "volunteers", allowsUnassigned = true)
  private @Nullable Integer volunteer;

  /** Timefold makes copies. */
  public TimefoldSeat() {}

  TimefoldSeat(int resident, int[] volunteers, int[] weights) {
    this.resident = resident;
    this.volunteers = Arrays.stream(volunteers).boxed().toList();
    this.worth =
        IntStream.range(0, volunteers.length)
            .boxed()
            .collect(toMap(k -> volunteers[k], k -> weights[k]));
  }

  int resident() {
    return resident;
  }

  /** What the pair at hand is worth. */
  int worth() {
    return volunteer == null ? 0 : worth.getOrDefault(volunteer, 0);
  }

  @ValueRangeProvider(id = "volunteers")
  public List<Integer> getVolunteers() {
    return volunteers;
  }

  public @Nullable Integer getVolunteer() {
    return volunteer;
  }

  public void setVolunteer(@Nullable Integer volunteer) {
    this.volunteer = volunteer;
  }
}
