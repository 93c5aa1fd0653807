package jp.otonari.matching.pool;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.otonari.matching.engine.Finding.NobodyFits;
import jp.otonari.matching.engine.Resident;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The residents in the pool. */
@Component
public class Residents {

  private final MongoOperations store;
  private final Turns<PooledResident> turns;

  Residents(MongoOperations store) {
    this.store = store;
    this.turns = new Turns<>(store, PooledResident.class);
  }

  public void arrived(String branch, Resident facts, long version, Instant now) {
    turns.arrived(branch, facts.residentId(), facts, version, now);
  }

  /** Out of the pool; they come back with newer facts only. */
  public Leaving left(String branch, String residentId, long version) {
    return turns.left(branch, residentId, version);
  }

  /** Nothing can be newer than this. */
  public Leaving erased(String branch, String residentId) {
    return turns.left(branch, residentId, Long.MAX_VALUE);
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

  /** Those without a living proposal or pair. */
  public List<PooledResident> looking(String branch) {
    return store.find(
        query(where("branch").is(branch).and("lookAt").exists(true)), PooledResident.class);
  }

  public Optional<PooledResident> takeDue(Instant now) {
    return turns.takeDue(now);
  }

  public void lookAgain(String residentId, Instant now) {
    turns.lookAgain(residentId, now);
  }

  /** A proposal is alive: there is nothing to look for. */
  public void found(PooledResident resident) {
    turns.end(
        resident.residentId(), resident.turn(), new Update().unset("lookAt").unset("waiting"));
  }

  /** Nobody fits now: keeps why, and looks again at the given time. */
  public void waits(PooledResident resident, NobodyFits why, Instant lookAt) {
    turns.end(
        resident.residentId(),
        resident.turn(),
        new Update().set("waiting", Waiting.because(why)).set("lookAt", lookAt));
  }

  /** Those whom nobody fits, the longest wait first. */
  public List<PooledResident> waiting(String branch, Pageable page) {
    return store.find(
        waitingIn(branch).with(page).with(Sort.by("facts.registeredOn", "_id")),
        PooledResident.class);
  }

  public long countWaiting(String branch) {
    return store.count(waitingIn(branch), PooledResident.class);
  }

  private static Query waitingIn(String branch) {
    return query(where("branch").is(branch).and("waiting").exists(true));
  }
}
