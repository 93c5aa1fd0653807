package jp.otonari.matching.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.matching.round.BranchRounds.Keeping;
import jp.otonari.matching.round.ReleaseDrafts.Released;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the rounds of the branches that this instance has: begins each once a day, fits in whoever
 * has a turn, tells the drafts and releases them. All of it is done again without harm after a
 * crash, or when another instance takes the branch over.
 */
@Component
class LookAtBranch {

  private final Branches branches;
  private final BranchRounds rounds;
  private final FitIn fitIn;
  private final TellDrafts tellDrafts;
  private final ReleaseDrafts releaseDrafts;
  private final Clock clock;
  private final Map<String, LiveRound> live = new ConcurrentHashMap<>();
  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  LookAtBranch(
      Branches branches,
      BranchRounds rounds,
      FitIn fitIn,
      TellDrafts tellDrafts,
      ReleaseDrafts releaseDrafts,
      Clock clock) {
    this.branches = branches;
    this.rounds = rounds;
    this.fitIn = fitIn;
    this.tellDrafts = tellDrafts;
    this.releaseDrafts = releaseDrafts;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.matching.poll:1s}")
  void all() {
    branches.slugs().forEach(this::look);
  }

  /** Looks now, unless somebody is at it: then the next poll does. */
  void look(String branch) {
    var lock = locks.computeIfAbsent(branch, _ -> new ReentrantLock());
    if (lock.tryLock()) {
      try {
        lookAlone(branch);
      } finally {
        lock.unlock();
      }
    }
  }

  private void lookAlone(String branch) {
    var keeping = rounds.keep(branch);
    var known = live.remove(branch);
    if (keeping == Keeping.NOT) {
      return;
    }
    if (known != null && keeping == Keeping.STILL && known.day.equals(LocalDate.now(clock))) {
      look(branch, known);
    } else {
      look(branch, begin(branch));
    }
  }

  private void look(String branch, LiveRound round) {
    Released released;
    do {
      fitIn.due(round);
      boolean changed = tellDrafts.of(round);
      released = releaseDrafts.of(round, changed);
    } while (released == Released.ASKED);
    if (released == Released.NOTHING) {
      live.put(branch, round);
    }
  }

  /** Also after a look that failed, and when a draft turned out not to be possible. */
  private LiveRound begin(String branch) {
    var round = fitIn.all(branch);
    round.releasedOn = releaseDrafts.lastDayOf(branch);
    return round;
  }
}
