package jp.otonari.matching.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.round.Ask.Outcome.NotPossible;
import jp.otonari.matching.round.RoundSettings.Release;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the two of each draft asked whose time has come. */
@Component
class ReleaseDrafts {

  /** What came of a release. NOT_POSSIBLE: some draft could not be asked at all. */
  enum Released {
    NOTHING,
    ASKED,
    NOT_POSSIBLE
  }

  private final Residents residents;
  private final BranchRounds rounds;
  private final Ask ask;
  private final RoundSettings settings;
  private final Clock clock;

  ReleaseDrafts(
      Residents residents, BranchRounds rounds, Ask ask, RoundSettings settings, Clock clock) {
    this.residents = residents;
    this.rounds = rounds;
    this.ask = ask;
    this.settings = settings;
    this.clock = clock;
  }

  /** The last day of a branch; one that is looked at for the first time begins in the morning. */
  @Nullable LocalDate lastDayOf(String branch) {
    var known = rounds.find(branch).map(BranchRound::releasedOn);
    if (known.isEmpty() && isPastTheHour()) {
      var today = LocalDate.now(clock);
      rounds.released(branch, today);
      return today;
    }
    return known.orElse(null);
  }

  /**
   * @param changed whether there are other drafts than at the last time
   */
  Released of(LiveRound live, boolean changed) {
    boolean daysTurn = isDaysTurn(live);
    if (!changed && !daysTurn) {
      return Released.NOTHING;
    }
    var outcomes =
        residents.drafted(live.branch).stream()
            .filter(resident -> isReleased(resident, daysTurn))
            .map(resident -> ask.asDrafted(resident, Objects.requireNonNull(resident.draft())))
            .toList();
    if (daysTurn) {
      rounds.released(live.branch, live.day);
      live.releasedOn = live.day;
    }
    if (outcomes.stream().anyMatch(NotPossible.class::isInstance)) {
      return Released.NOT_POSSIBLE;
    }
    return outcomes.isEmpty() ? Released.NOTHING : Released.ASKED;
  }

  private boolean isDaysTurn(LiveRound live) {
    return settings.release() == Release.DAILY
        && !live.day.equals(live.releasedOn)
        && isPastTheHour();
  }

  private boolean isPastTheHour() {
    return !LocalTime.now(clock).isBefore(settings.at());
  }

  /** An interpreter is found by the office, not by us. */
  private boolean isReleased(PooledResident resident, boolean daysTurn) {
    if (Objects.requireNonNull(resident.draft()).needsInterpreter()) {
      return false;
    }
    return switch (settings.release()) {
      case AT_ONCE -> true;
      case BY_HAND -> false;
      case DAILY -> resident.facts().isDisplaced() || daysTurn && hasLainLongEnough(resident);
    };
  }

  private boolean hasLainLongEnough(PooledResident resident) {
    var draftedAt = Objects.requireNonNull(resident.draft()).draftedAt();
    var since = LocalDate.ofInstant(draftedAt, clock.getZone());
    return !since.plusDays(settings.holdDays()).isAfter(LocalDate.now(clock));
  }
}
