package jp.otonari.matching.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.Weights;
import jp.otonari.matching.pool.Draft;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Waiting;
import org.springframework.stereotype.Component;

/** Writes what has changed in a round: the draft of a resident, or why there is nobody. */
@Component
class TellDrafts {

  private final Matchmaker matchmaker;
  private final Weights weights;
  private final Residents residents;
  private final BranchRounds rounds;
  private final RoundSettings settings;
  private final Clock clock;

  TellDrafts(
      Matchmaker matchmaker,
      Weights weights,
      Residents residents,
      BranchRounds rounds,
      RoundSettings settings,
      Clock clock) {
    this.matchmaker = matchmaker;
    this.weights = weights;
    this.residents = residents;
    this.rounds = rounds;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether there was anything to tell. */
  boolean of(LiveRound live) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!now.isBefore(live.reasonsAt.plus(settings.reasonsAfter()))) {
      live.forgetReasons(now);
    }
    var changed =
        Stream.concat(
                live.round.residents().map(Resident::residentId), live.locked.keySet().stream())
            .filter(id -> !live.draftOf(id).equals(live.told.get(id)))
            .toList();
    if (changed.isEmpty()) {
      return false;
    }
    var afterwards = live.round.afterwards();
    for (var id : changed) {
      residents.find(live.branch, id).ifPresent(resident -> tell(resident, live, afterwards, now));
      live.told.put(id, live.draftOf(id));
    }
    rounds.solved(live.branch, live.day, live.round);
    return true;
  }

  private void tell(PooledResident resident, LiveRound live, Situation afterwards, Instant now) {
    var id = resident.residentId();
    var draft = draft(resident, live, now);
    if (draft.isPresent()) {
      residents.drafted(id, draft.get());
    } else {
      var pool = live.pool.values();
      var removedBy = matchmaker.removedBy(resident.facts(), pool, afterwards);
      var unblock = matchmaker.unblock(resident.facts(), pool, afterwards);
      residents.waits(id, Waiting.because(removedBy, unblock));
    }
  }

  private Optional<Draft> draft(PooledResident resident, LiveRound live, Instant now) {
    var id = resident.residentId();
    var lock = live.locked.get(id);
    var why =
        lock == null
            ? live.round.explain(id)
            : Optional.of(
                matchmaker.explain(
                    resident.facts(),
                    Objects.requireNonNull(live.pool.get(lock)),
                    live.round.afterwards()));
    var before = resident.draft();
    return why.map(
        explanation ->
            Draft.of(
                explanation,
                weights.version(),
                before != null && before.volunteerId().equals(explanation.volunteerId())
                    ? before.draftedAt()
                    : now,
                lock != null));
  }
}
