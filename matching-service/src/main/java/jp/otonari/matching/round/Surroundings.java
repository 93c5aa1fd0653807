package jp.otonari.matching.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Pair;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.TeamCandidates;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.pairing.Holds;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.PooledVolunteer;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.matching.team.Proposed;
import jp.otonari.matching.team.Team;
import org.springframework.stereotype.Component;

/** Reads a branch from the store as the engine wants it. */
@Component
class Surroundings {

  private final Matchmaker matchmaker;
  private final TeamCandidates teamCandidates;
  private final Residents residents;
  private final Volunteers volunteers;
  private final Holds holds;
  private final Interventions interventions;
  private final RoundSettings settings;
  private final Clock clock;

  Surroundings(
      Matchmaker matchmaker,
      TeamCandidates teamCandidates,
      Residents residents,
      Volunteers volunteers,
      Holds holds,
      Interventions interventions,
      RoundSettings settings,
      Clock clock) {
    this.matchmaker = matchmaker;
    this.teamCandidates = teamCandidates;
    this.residents = residents;
    this.volunteers = volunteers;
    this.holds = holds;
    this.interventions = interventions;
    this.settings = settings;
    this.clock = clock;
  }

  TeamCandidates teamCandidates() {
    return teamCandidates;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  BranchToday of(String branch) {
    return of(branch, interventions.inForce(branch, today()));
  }

  /** The branch as it would be under these overrides. */
  BranchToday of(String branch, InForce inForce) {
    var taken = holds.residentsIn(branch);
    var looking = new HashMap<String, PooledResident>();
    for (var resident : residents.in(branch)) {
      if (isLooking(resident, inForce) && !taken.contains(resident.residentId())) {
        looking.put(resident.residentId(), resident);
      }
    }
    var pool = new HashMap<String, Volunteer>();
    for (var volunteer : volunteers.in(branch)) {
      adjusted(volunteer, inForce).ifPresent(facts -> pool.put(facts.volunteerId(), facts));
    }
    var situation = situation(branch, inForce, looking);
    var locks = new HashMap<String, String>();
    long worth = 0;
    for (var lock : inForce.locks().entrySet()) {
      var resident = looking.get(lock.getKey());
      var volunteer = pool.get(lock.getValue());
      if (resident != null
          && volunteer != null
          && matchmaker.brokenBy(resident.facts(), volunteer, situation).isEmpty()) {
        locks.put(lock.getKey(), lock.getValue());
        worth += matchmaker.worth(resident.facts(), volunteer, situation);
        situation.held().merge(lock.getValue(), 1, Integer::sum);
      }
    }
    return new BranchToday(looking, pool, locks, worth, Proposed.nothing(), situation)
        .withTeams(teamCandidates);
  }

  private Situation situation(String branch, InForce inForce, Map<String, PooledResident> looking) {
    var situation = forTeams(branch, inForce);
    looking.values().forEach(resident -> stick(resident, situation.bonus()));
    return situation;
  }

  /** One resident as a round that is under way should see them; nothing when they take no part. */
  Optional<PooledResident> looking(String branch, String residentId, InForce inForce) {
    return residents
        .find(branch, residentId)
        .filter(resident -> isLooking(resident, inForce))
        .filter(resident -> !holds.ofResident(residentId));
  }

  Set<Pair> blocked(String residentId, InForce inForce) {
    var blocked = new HashSet<>(holds.blockedForResident(residentId));
    blocked.addAll(inForce.forbidden());
    blocked.removeIf(pair -> !pair.residentId().equals(residentId));
    return blocked;
  }

  Map<Pair, Integer> bonus(PooledResident resident, InForce inForce) {
    var bonus = new HashMap<Pair, Integer>(inForce.preferred());
    bonus.keySet().removeIf(pair -> !pair.residentId().equals(resident.residentId()));
    holds
        .welcomeForResident(resident.residentId())
        .forEach(pair -> bonus.merge(pair, settings.goodMemory(), Integer::sum));
    stick(resident, bonus);
    return bonus;
  }

  /** A volunteer who may be proposed, with the room that they have. */
  Optional<Volunteer> volunteer(String branch, String volunteerId, InForce inForce) {
    return volunteers
        .find(volunteerId)
        .filter(volunteer -> volunteer.branch().equals(branch))
        .flatMap(volunteer -> adjusted(volunteer, inForce));
  }

  /** What teams depend on: the slots that people have, and who may or should meet whom. */
  Situation forTeams(String branch, InForce inForce) {
    var blocked = new HashSet<>(holds.blocked(branch));
    blocked.addAll(inForce.forbidden());
    var bonus = new HashMap<Pair, Integer>(inForce.preferred());
    holds.welcome(branch).forEach(pair -> bonus.merge(pair, settings.goodMemory(), Integer::sum));
    return new Situation(today(), new HashMap<>(holds.in(branch).counts()), blocked, bonus);
  }

  /** A team that is the draft has points in advance, as a pair has. */
  void stick(Team team, Map<Pair, Integer> bonus) {
    stick(team.residentId(), team.volunteerIds(), bonus);
  }

  int heldBy(String volunteerId) {
    return (int) holds.countOfVolunteer(volunteerId);
  }

  InForce inForce(String branch) {
    return interventions.inForce(branch, today());
  }

  private Optional<Volunteer> adjusted(PooledVolunteer volunteer, InForce inForce) {
    return volunteer.isPausedOn(today()) || inForce.holdsBack(volunteer.volunteerId())
        ? Optional.empty()
        : Optional.of(inForce.adjusted(volunteer.facts()));
  }

  private static boolean isLooking(PooledResident resident, InForce inForce) {
    return resident.resting() == null && !inForce.holdsBack(resident.residentId());
  }

  private void stick(PooledResident resident, Map<Pair, Integer> bonus) {
    var draft = resident.draft();
    if (draft != null && !draft.locked()) {
      stick(resident.residentId(), draft.volunteerIds(), bonus);
    }
  }

  private void stick(String residentId, List<String> volunteerIds, Map<Pair, Integer> bonus) {
    volunteerIds.forEach(
        id -> bonus.merge(new Pair(residentId, id), settings.stickiness(), Integer::sum));
  }
}
