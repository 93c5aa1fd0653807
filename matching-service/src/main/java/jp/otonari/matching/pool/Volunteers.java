package jp.otonari.matching.pool;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.otonari.matching.engine.Volunteer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The cleared volunteers in the pool. */
@Component
public class Volunteers {

  private final MongoOperations store;
  private final Turns<PooledVolunteer> turns;
  private final Clock clock;

  Volunteers(MongoOperations store, Clock clock) {
    this.store = store;
    this.turns = new Turns<>(store, PooledVolunteer.class);
    this.clock = clock;
  }

  public void arrived(String branch, Volunteer facts, long version, Instant now) {
    turns.arrived(branch, facts.volunteerId(), facts, version, now);
  }

  /** Out of the pool; they come back with newer facts only. */
  public Leaving left(String branch, String volunteerId, long version) {
    return turns.left(branch, volunteerId, version, clock.instant());
  }

  /** Nothing can be newer than this. */
  public Leaving erased(String branch, String volunteerId) {
    return turns.left(branch, volunteerId, Long.MAX_VALUE, clock.instant());
  }

  public Optional<PooledVolunteer> find(String volunteerId) {
    var known = where("_id").is(volunteerId).and("facts").exists(true);
    return Optional.ofNullable(store.findOne(query(known), PooledVolunteer.class));
  }

  /**
   * They meet nobody new until the pause is over.
   *
   * @return false when a later pause, or a later leaving, is known
   */
  public boolean paused(String branch, String volunteerId, Pause pause) {
    var someone = new Update().setOnInsert("branch", branch).setOnInsert("factsVersion", 0);
    store.upsert(query(where("_id").is(volunteerId)), someone, PooledVolunteer.class);
    var here =
        new Criteria()
            .orOperator(where("facts").exists(true), where("factsVersion").lt(pause.version()));
    var earlier =
        where("_id")
            .is(volunteerId)
            .and("branch")
            .is(branch)
            .and("pause.version")
            .not()
            .gt(pause.version())
            .andOperator(here);
    var change = Turns.again(clock.instant()).set("pause", pause);
    return store.updateFirst(query(earlier), change, PooledVolunteer.class).getMatchedCount() == 1;
  }

  /** A pause of which older events told is over. */
  public void resumed(String volunteerId, long version) {
    var paused = where("_id").is(volunteerId).and("pause.version").lt(version);
    store.updateFirst(query(paused), new Update().unset("pause"), PooledVolunteer.class);
  }

  /** Those who may be proposed on this day. */
  public List<Volunteer> of(String branch, LocalDate day) {
    return in(branch).stream()
        .filter(volunteer -> !volunteer.isPausedOn(day))
        .map(PooledVolunteer::facts)
        .toList();
  }

  /** All who are there, paused or not. */
  public List<PooledVolunteer> in(String branch) {
    return store.find(
        query(where("branch").is(branch).and("facts").exists(true)), PooledVolunteer.class);
  }

  public List<Cause> due(String branch, Instant now) {
    return turns.due(branch, now);
  }

  public void looked(Cause cause) {
    turns.looked(cause);
  }

  public void lookAgain(String volunteerId, Instant now) {
    turns.lookAgain(volunteerId, now);
  }

  /** They are looked at again when a pause is over. */
  public void looked(Cause cause, Instant again) {
    turns.end(cause, new Update().set("lookAt", again));
  }
}
