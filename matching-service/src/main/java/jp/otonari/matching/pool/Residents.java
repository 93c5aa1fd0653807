package jp.otonari.matching.pool;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.otonari.matching.engine.Resident;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The residents in the pool. */
@Component
public class Residents {

  private final MongoOperations store;
  private final Turns<PooledResident> turns;
  private final Clock clock;

  Residents(MongoOperations store, Clock clock) {
    this.store = store;
    this.turns = new Turns<>(store, PooledResident.class);
    this.clock = clock;
  }

  public void arrived(String branch, Resident facts, long version, Instant now) {
    turns.arrived(branch, facts.residentId(), facts, version, now);
  }

  /** Out of the pool; they come back with newer facts only. */
  public Leaving left(String branch, String residentId, long version) {
    return turns.left(branch, residentId, version, clock.instant());
  }

  /** Nothing can be newer than this. */
  public Leaving erased(String branch, String residentId) {
    return turns.left(branch, residentId, Long.MAX_VALUE, clock.instant());
  }

  public Optional<PooledResident> find(String residentId) {
    var known = where("_id").is(residentId).and("facts").exists(true);
    return Optional.ofNullable(store.findOne(query(known), PooledResident.class));
  }

  /** Whether we know of somebody only that they left, or were erased. */
  public boolean hasLeft(String residentId) {
    var bare = where("_id").is(residentId).and("facts").exists(false);
    return store.exists(query(bare), PooledResident.class);
  }

  public Optional<PooledResident> find(String branch, String residentId) {
    return find(residentId).filter(resident -> resident.branch().equals(branch));
  }

  /** All who are there, looking or not. */
  public List<PooledResident> in(String branch) {
    return store.find(
        query(where("branch").is(branch).and("facts").exists(true)), PooledResident.class);
  }

  public List<Cause> due(String branch, Instant now) {
    return turns.due(branch, now);
  }

  public void looked(Cause cause) {
    turns.looked(cause);
  }

  public void lookAgain(String residentId, Instant now) {
    turns.lookAgain(residentId, now);
  }

  /** Nobody is looked for, until {@link #seeks}: the time together was what they wished for. */
  public void rests(String residentId, Instant now) {
    change(residentId, Turns.again(now).set("resting", true));
  }

  /** The resident wishes for a neighbour again. */
  public void seeks(String residentId, Instant now) {
    change(residentId, Turns.again(now).unset("resting"));
  }

  /** The round has somebody. */
  public void drafted(String residentId, Draft draft) {
    change(residentId, new Update().set("draft", draft).unset("waiting"));
  }

  /** The round has nobody: keeps why. */
  public void waits(String residentId, Waiting why) {
    change(residentId, new Update().set("waiting", why).unset("draft"));
  }

  /** Not part of the round: asked, paired, held back. */
  public void isOutside(String residentId) {
    change(residentId, new Update().unset("draft").unset("waiting"));
  }

  /** Those for whom the round has somebody, the most urgent first. */
  public List<PooledResident> drafted(String branch, Pageable page) {
    var mostUrgentFirst = Sort.by(Order.desc("draft.turn"), Order.asc("_id"));
    return store.find(
        query(draftedIn(branch)).with(page).with(mostUrgentFirst), PooledResident.class);
  }

  public List<PooledResident> drafted(String branch) {
    return store.find(query(draftedIn(branch)), PooledResident.class);
  }

  public long countDrafted(String branch) {
    return store.count(query(draftedIn(branch)), PooledResident.class);
  }

  /** Those whom nobody fits, the longest wait first. */
  public List<PooledResident> waiting(String branch, Pageable page) {
    return store.find(
        query(waitingIn(branch)).with(page).with(Sort.by("facts.registeredOn", "_id")),
        PooledResident.class);
  }

  public List<PooledResident> waiting(String branch) {
    return store.find(query(waitingIn(branch)), PooledResident.class);
  }

  public long countWaiting(String branch) {
    return store.count(query(waitingIn(branch)), PooledResident.class);
  }

  private void change(String residentId, Update change) {
    var known = where("_id").is(residentId).and("facts").exists(true);
    store.updateFirst(query(known), change, PooledResident.class);
  }

  private static Criteria draftedIn(String branch) {
    return where("branch").is(branch).and("draft").exists(true);
  }

  private static Criteria waitingIn(String branch) {
    return where("branch").is(branch).and("waiting").exists(true);
  }
}
