package jp.otonari.matching.round;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Volunteer;
import org.springframework.stereotype.Component;

/** What an override would cost everybody: the branch is solved with it and without it. */
@Component
class Price {

  /**
   * What it would cost.
   *
   * @param cost how much less all drafts together would be worth
   * @param changes how many residents would have somebody else, or nobody
   */
  record Cost(int cost, int changes) {}

  /** The drafts of a branch and what they are worth. */
  private record Solved(long worth, Map<String, String> drafts) {}

  private final Matchmaker matchmaker;
  private final Surroundings surroundings;
  private final Interventions interventions;

  Price(Matchmaker matchmaker, Surroundings surroundings, Interventions interventions) {
    this.matchmaker = matchmaker;
    this.surroundings = surroundings;
    this.interventions = interventions;
  }

  Cost of(Intervention one) {
    var with = interventions.inForceWith(one, surroundings.today());
    var before = solve(surroundings.of(one.branch()));
    var after = solve(surroundings.of(one.branch(), with));
    var everybody = new HashMap<>(before.drafts());
    everybody.putAll(after.drafts());
    var changes =
        everybody.keySet().stream()
            .filter(id -> !Objects.equals(before.drafts().get(id), after.drafts().get(id)))
            .count();
    return new Cost(Math.toIntExact(before.worth() - after.worth()), (int) changes);
  }

  private Solved solve(BranchToday all) {
    var looking = all.forPairs();
    var round = matchmaker.round(looking, all.volunteers().values(), all.situation(), 0);
    var drafts = new HashMap<>(all.locks());
    looking.forEach(
        resident ->
            round
                .volunteerFor(resident.residentId())
                .map(Volunteer::volunteerId)
                .ifPresent(volunteer -> drafts.put(resident.residentId(), volunteer)));
    all.teams().teams().forEach(it -> drafts.put(it.residentId(), it.volunteerIds().toString()));
    return new Solved(round.worth() + all.worthOfLocks() + all.worthOfTeams(), drafts);
  }
}
