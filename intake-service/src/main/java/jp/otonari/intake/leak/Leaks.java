package jp.otonari.intake.leak;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import java.util.Set;
import jp.otonari.intake.search.Found;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All leaks of the branches that we serve; there is no way to take one out. */
@Component
class Leaks {

  private static final Sort OLDEST_FIRST =
      Sort.by(Sort.Order.asc("facts.noticedOn"), Sort.Order.asc("_id"));

  private final MongoOperations mongo;

  Leaks(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Fails on an id that is taken. */
  Leak add(Leak leak) {
    return mongo.insert(leak);
  }

  /** Fails when somebody else was faster. */
  Leak keep(Leak leak) {
    return mongo.save(leak);
  }

  Optional<Leak> find(String branch, String id) {
    return Optional.ofNullable(mongo.findById(id, Leak.class))
        .filter(leak -> leak.branch().equals(branch));
  }

  /** For no state, those of all states. */
  Found<Leak> list(String branch, Set<LeakState> states, int page, int size) {
    var wanted = where("branch").is(branch);
    if (!states.isEmpty()) {
      wanted.and("state").in(states);
    }
    var shown = Query.query(wanted).with(OLDEST_FIRST).skip((long) page * size).limit(size);
    return new Found<>(mongo.find(shown, Leak.class), mongo.count(Query.query(wanted), Leak.class));
  }
}
