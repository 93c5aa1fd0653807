package jp.otonari.matching.round;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Pair;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.TeamCandidates;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.team.Proposed;
import jp.otonari.matching.team.Team;
import jp.otonari.matching.team.Teams;

/**
 * Who takes part in a round, and what is true around them.
 *
 * @param residents by id, who look for somebody
 * @param volunteers by id, who may be proposed today, with the room that they have
 * @param locks the volunteer of each resident whom a coordinator locked; the slots count as held
 * @param worthOfLocks what these pairs are worth
 * @param teams of displaced households; the slots count as held
 */
record BranchToday(
    Map<String, PooledResident> residents,
    Map<String, Volunteer> volunteers,
    Map<String, String> locks,
    long worthOfLocks,
    Proposed teams,
    Situation situation) {

  /** Those for whom pairs are to be found: who is locked or gets a team has somebody. */
  List<Resident> forPairs() {
    var withTeam = teams.teams().stream().map(Team::residentId).collect(toSet());
    return unlocked().filter(resident -> !withTeam.contains(resident.residentId())).toList();
  }

  /** Who is locked to a resident, or in their team, the lead first. */
  List<String> givenTo(String residentId) {
    var lock = locks.get(residentId);
    return lock != null
        ? List.of(lock)
        : teams.teams().stream()
            .filter(team -> team.residentId().equals(residentId))
            .flatMap(team -> team.members().stream())
            .sorted(Comparator.comparing(Team.Member::lead).reversed())
            .map(Team.Member::volunteerId)
            .toList();
  }

  /** What the teams are worth in themselves, without points in advance. */
  long worthOfTeams() {
    return teams.worth() - teams.teams().stream().mapToLong(this::bonus).sum();
  }

  private long bonus(Team team) {
    return team.members().stream()
        .mapToLong(
            member ->
                (long) member.duties().size()
                    * situation
                        .bonus()
                        .getOrDefault(new Pair(team.residentId(), member.volunteerId()), 0))
        .sum();
  }

  private Stream<Resident> unlocked() {
    return residents.values().stream()
        .map(PooledResident::facts)
        .filter(resident -> !locks.containsKey(resident.residentId()));
  }

  /** Members of teams are found before pairs, and hold their slots. */
  BranchToday withTeams(TeamCandidates candidates) {
    var families = unlocked().filter(Resident::isDisplaced).toList();
    if (families.isEmpty()) {
      return this;
    }
    var found = Teams.propose(families, volunteers.values(), situation, candidates);
    found.teams().stream()
        .flatMap(team -> team.volunteerIds().stream())
        .forEach(id -> situation.held().merge(id, 1, Integer::sum));
    return new BranchToday(residents, volunteers, locks, worthOfLocks, found, situation);
  }
}
