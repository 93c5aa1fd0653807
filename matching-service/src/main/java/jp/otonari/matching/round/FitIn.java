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
    var round = matchmaker.round(all.unlocked(), all.volunteers().values(), all.situation(), seed);
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
    for (var cause : whoAreDue) {
      resident(live, cause.personId(), inForce);
      residents.looked(cause);
    }
    for (var cause : whomToMeet) {
      volunteer(live, cause.personId(), inForce);
      endLook(cause, live);
    }
  }

  private void resident(LiveRound live, String id, InForce inForce) {
    var before = live.locked.remove(id);
    live.told.remove(id);
    var looking = surroundings.looking(live.branch, id, inForce);
    var lock = looking.flatMap(resident -> lock(live, resident, inForce));
    if (looking.isEmpty() || lock.isPresent()) {
      live.round.removeResident(id);
    } else {
      var resident = looking.get();
      live.round.put(
          resident.facts(),
          surroundings.blocked(id, inForce),
          surroundings.bonus(resident, inForce));
    }
    lock.ifPresent(volunteer -> live.locked.put(id, volunteer.volunteerId()));
    if (looking.isEmpty()) {
      residents.isOutside(id);
    }
    if (before != null) {
      volunteer(live, before, inForce);
    }
    lock.ifPresent(volunteer -> volunteer(live, volunteer.volunteerId(), inForce));
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
    return surroundings.heldBy(volunteerId) + live.locksOn(volunteerId);
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
