package jp.otonari.matching.pool;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

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

  Volunteers(MongoOperations store) {
    this.store = store;
    this.turns = new Turns<>(store, PooledVolunteer.class);
  }

  public void arrived(String branch, Volunteer facts, long version, Instant now) {
    turns.arrived(branch, facts.volunteerId(), facts, version, now);
  }

  /** Out of the pool; they come back with newer facts only. */
  public Leaving left(String branch, String volunteerId, long version) {
    return turns.left(branch, volunteerId, version);
  }

  /** Nothing can be newer than this. */
  public Leaving erased(String branch, String volunteerId) {
    return turns.left(branch, volunteerId, Long.MAX_VALUE);
  }

  public Optional<PooledVolunteer> find(String volunteerId) {
    var known = where("_id").is(volunteerId).and("facts").exists(true);
    return Optional.ofNullable(store.findOne(query(known), PooledVolunteer.class));
  }

  /**
   * They meet nobody new until the pause is over, and are looked at then.
   *
   * @return false when a later pause, or a later leaving, is known
   */
  public boolean paused(String branch, String volunteerId, Pause pause, Instant over) {
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
    var change = new Update().set("pause", pause).set("lookAt", over).inc("turn", 1);
    return store.updateFirst(query(earlier), change, PooledVolunteer.class).getMatchedCount() == 1;
  }

  /** A pause of which older events told is over. */
  public void resumed(String volunteerId, long version) {
    var paused = where("_id").is(volunteerId).and("pause.version").lt(version);
    store.updateFirst(query(paused), new Update().unset("pause"), PooledVolunteer.class);
  }

  /** Those who may be proposed on this day. */
  public List<Volunteer> of(String branch, LocalDate day) {
    var known = where("branch").is(branch).and("facts").exists(true);
    return store.find(query(known), PooledVolunteer.class).stream()
        .filter(volunteer -> !volunteer.isPausedOn(day))
        .map(PooledVolunteer::facts)
        .toList();
  }

  public Optional<PooledVolunteer> takeDue(Instant now) {
    return turns.takeDue(now);
  }

  public void lookAgain(String volunteerId, Instant now) {
    turns.lookAgain(volunteerId, now);
  }

  /** Not to be looked at before this time. */
  public void rests(PooledVolunteer volunteer, Instant until) {
    turns.end(volunteer.volunteerId(), volunteer.turn(), new Update().set("lookAt", until));
  }

  public void looked(PooledVolunteer volunteer) {
    turns.end(volunteer.volunteerId(), volunteer.turn(), new Update().unset("lookAt"));
  }
}
