package jp.otonari.matching.round;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Which instance keeps a branch's round. The lease saves work and keeps drafts from two hands; that
 * nobody is asked twice does not depend on it.
 */
@Component
public class BranchRounds {

  /** Whether an instance keeps a round. ANEW: what it knew of it before is out of date. */
  enum Keeping {
    NOT,
    ANEW,
    STILL
  }

  private static final Duration LEASE = Duration.ofSeconds(10);

  private static final String NOBODY = "";

  private final MongoOperations store;
  private final Clock clock;
  private final String me = UUID.randomUUID().toString();

  BranchRounds(MongoOperations store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Takes the branch's round, or goes on keeping it. */
  Keeping keep(String branch) {
    var now = clock.instant();
    boolean wasMine = false;
    var known = find(branch);
    if (known.isPresent() && known.get().holder().equals(me)) {
      if (now.isBefore(known.get().heldUntil().minus(LEASE.dividedBy(2)))) {
        return Keeping.STILL;
      }
      wasMine = true;
    }
    return isTaken(branch, now) ? wasMine ? Keeping.STILL : Keeping.ANEW : Keeping.NOT;
  }

  private boolean isTaken(String branch, Instant now) {
    var free = new Criteria().orOperator(where("holder").is(me), where("heldUntil").lte(now));
    var wanted = query(where("_id").is(branch).andOperator(free));
    var lease = new Update().set("holder", me).set("heldUntil", now.plus(LEASE));
    try {
      var taken = store.upsert(wanted, lease, BranchRound.class);
      return taken.getMatchedCount() == 1 || taken.getUpsertedId() != null;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<BranchRound> find(String branch) {
    return Optional.ofNullable(store.findById(branch, BranchRound.class));
  }

  /** Lets another instance take over at once. */
  @PreDestroy
  void giveBack() {
    var mine = query(where("holder").is(me));
    store.updateMulti(mine, new Update().set("heldUntil", clock.instant()), BranchRound.class);
  }

  /**
   * Has the whole branch solved anew: somebody is gone from it of whom no trace is left by which
   * the round could be told, as they are in another branch already.
   */
  public void beginAnew(String branch) {
    change(branch, new Update().set("holder", NOBODY).set("heldUntil", clock.instant()));
  }

  void solved(LiveRound live) {
    change(
        live.branch,
        new Update()
            .set("day", live.day)
            .set("solvedAt", clock.instant().truncatedTo(ChronoUnit.MILLIS))
            .set("certified", live.round.isCertified() && live.teams().isProved())
            .set("objective", live.round.objective() + live.teams().worth()));
  }

  void released(String branch, LocalDate day) {
    change(branch, new Update().set("releasedOn", day));
  }

  private void change(String branch, Update change) {
    store.updateFirst(query(where("_id").is(branch)), change, BranchRound.class);
  }
}
