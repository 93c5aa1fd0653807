package jp.otonari.matching.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.otonari.matching.engine.Matchmaker;
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
        live.residents().filter(id -> !live.draftOf(id).equals(live.told.get(id))).toList();
    if (changed.isEmpty()) {
      return false;
    }
    var afterwards = live.round.afterwards();
    for (var id : changed) {
      residents.find(live.branch, id).ifPresent(resident -> tell(resident, live, afterwards, now));
      live.told.put(id, live.draftOf(id));
    }
    rounds.solved(live);
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
    var team = live.teamOf(id);
    var given = Optional.ofNullable(lock).or(() -> team.map(it -> it.lead().volunteerId()));
    var why =
        given
            .map(live.pool::get)
            .map(one -> matchmaker.explain(resident.facts(), one, live.round.afterwards()))
            .or(() -> live.round.explain(id));
    return why.map(it -> Draft.of(it, weights.version(), now, lock != null, team.orElse(null)))
        .map(draft -> draft.since(resident.draft()));
  }
}
