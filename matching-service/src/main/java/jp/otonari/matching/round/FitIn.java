package jp.otonari.matching.round;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.pool.Cause;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.matching.team.Teams;
import org.springframework.stereotype.Component;

/** Begins a branch's round, and fits in whoever came, changed or left since. */
@Component
class FitIn {

  private final Matchmaker matchmaker;
  private final Surroundings surroundings;
  private final Residents residents;
  private final Volunteers volunteers;
  private final Clock clock;

  FitIn(
      Matchmaker matchmaker,
      Surroundings surroundings,
      Residents residents,
      Volunteers volunteers,
      Clock clock) {
    this.matchmaker = matchmaker;
    this.surroundings = surroundings;
    this.residents = residents;
    this.volunteers = volunteers;
    this.clock = clock;
  }

  /** Solves the whole branch. */
  LiveRound all(String branch) {
    var all = surroundings.of(branch);
    var seed = branch.hashCode() + all.situation().today().toEpochDay();
    var round = matchmaker.round(all.forPairs(), all.volunteers().values(), all.situation(), seed);
    return new LiveRound(branch, all, round, clock.instant());
  }

  /** Fits in those whose turn has come. */
  void due(LiveRound live) {
    var now = clock.instant();
    var whoAreDue = residents.due(live.branch, now);
    var whomToMeet = volunteers.due(live.branch, now);
    if (whoAreDue.isEmpty() && whomToMeet.isEmpty()) {
      return;
    }
    var inForce = surroundings.inForce(live.branch);
    boolean concernsTeams = !whomToMeet.isEmpty();
    for (var cause : whoAreDue) {
      concernsTeams |= resident(live, cause.personId(), inForce);
      residents.looked(cause);
    }
    for (var cause : whomToMeet) {
      volunteer(live, cause.personId(), inForce);
      endLook(cause, live);
    }
    if (concernsTeams) {
      formTeams(live, inForce);
    }
  }

  /**
   * Whether teams depend on it: a household that may have one, or somebody who is or was locked.
   */
  private boolean resident(LiveRound live, String id, InForce inForce) {
    var before = live.locked.remove(id);
    live.told.remove(id);
    boolean wasFamily = live.families.remove(id) != null;
    var looking = surroundings.looking(live.branch, id, inForce);
    var lock = looking.flatMap(resident -> lock(live, resident, inForce));
    if (looking.isEmpty() || lock.isPresent()) {
      live.round.removeResident(id);
    } else if (looking.get().facts().isDisplaced()) {
      live.families.put(id, looking.get());
    } else {
      seekOne(live, looking.get(), inForce);
    }
    lock.ifPresent(volunteer -> live.locked.put(id, volunteer.volunteerId()));
    if (looking.isEmpty()) {
      residents.isOutside(id);
    }
    if (before != null) {
      volunteer(live, before, inForce);
    }
    lock.ifPresent(volunteer -> volunteer(live, volunteer.volunteerId(), inForce));
    return wasFamily || live.families.containsKey(id) || before != null || lock.isPresent();
  }

  private void seekOne(LiveRound live, PooledResident resident, InForce inForce) {
    live.round.put(
        resident.facts(),
        surroundings.blocked(resident.residentId(), inForce),
        surroundings.bonus(resident, inForce));
  }

  /** All anew, as one team decides what is left for another; who gets none may have one person. */
  private void formTeams(LiveRound live, InForce inForce) {
    if (live.families.isEmpty() && live.teams().teams().isEmpty()) {
      return;
    }
    var situation = surroundings.forTeams(live.branch, inForce);
    live.locked.values().forEach(id -> situation.held().merge(id, 1, Integer::sum));
    live.teams().teams().forEach(team -> surroundings.stick(team, situation.bonus()));
    var families = live.families.values().stream().map(PooledResident::facts).toList();
    var changed =
        live.form(
            Teams.propose(families, live.pool.values(), situation, surroundings.teamCandidates()));
    changed.forEach(id -> volunteer(live, id, inForce));
    for (var family : live.families.values()) {
      if (live.teamOf(family.residentId()).isPresent()) {
        live.round.removeResident(family.residentId());
      } else {
        seekOne(live, family, inForce);
      }
    }
  }

  /** The volunteer to whom a resident is locked, as long as the two can meet. */
  private Optional<Volunteer> lock(LiveRound live, PooledResident resident, InForce inForce) {
    return inForce
        .lockedTo(resident.residentId())
        .map(live.pool::get)
        .filter(
            volunteer -> {
              int held = held(live, volunteer.volunteerId());
              var situation =
                  new Situation(
                      live.day,
                      Map.of(volunteer.volunteerId(), held),
                      surroundings.blocked(resident.residentId(), inForce));
              return matchmaker.brokenBy(resident.facts(), volunteer, situation).isEmpty();
            });
  }

  private void volunteer(LiveRound live, String id, InForce inForce) {
    var facts = surroundings.volunteer(live.branch, id, inForce);
    if (facts.isPresent()) {
      live.pool.put(id, facts.get());
      live.round.put(facts.get(), held(live, id));
    } else {
      live.pool.remove(id);
      live.round.removeVolunteer(id);
    }
  }

  private int held(LiveRound live, String volunteerId) {
    return surroundings.heldBy(volunteerId) + live.keptOf(volunteerId);
  }

  /** Who pauses is looked at again when the pause is over. */
  private void endLook(Cause cause, LiveRound live) {
    var back =
        volunteers
            .find(cause.personId())
            .filter(volunteer -> volunteer.isPausedOn(live.day))
            .map(volunteer -> volunteer.pause())
            .map(pause -> pause.until().atStartOfDay(clock.getZone()).toInstant());
    back.ifPresentOrElse(
        (Instant again) -> volunteers.looked(cause, again), () -> volunteers.looked(cause));
  }
}
