package jp.otonari.matching.pool;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.otonari.matching.engine.Volunteer;
import org.springframework.data.mongodb.core.MongoOperations;
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

  public Optional<PooledVolunteer> find(String volunteerId) {
    return Optional.ofNullable(store.findById(volunteerId, PooledVolunteer.class));
  }

  public List<Volunteer> of(String branch) {
    return store.find(query(where("branch").is(branch)), PooledVolunteer.class).stream()
        .map(PooledVolunteer::facts)
        .toList();
  }

  public Optional<PooledVolunteer> takeDue(Instant now) {
    return turns.takeDue(now);
  }

  public void lookAgain(String volunteerId, Instant now) {
    turns.lookAgain(volunteerId, now);
  }

  public void looked(PooledVolunteer volunteer) {
    turns.end(volunteer.volunteerId(), volunteer.turn(), new Update().unset("lookAt"));
  }
}
