package jp.otonari.intake.retention;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.otonari.intake.erasure.Traces;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** All records that the office keeps for longer. */
@Component
class Keeps implements Traces {

  private final MongoOperations mongo;

  Keeps(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Keep find(String branch, String personId) {
    var found = of(branch, List.of(personId)).get(personId);
    return found == null ? Keep.none(personId, branch) : found;
  }

  Map<String, Keep> of(String branch, Collection<String> personIds) {
    var wanted = query(where("_id").in(personIds).and("branch").is(branch));
    return mongo.find(wanted, Keep.class).stream()
        .collect(toMap(Keep::personId, Function.identity()));
  }

  /** Fails when somebody else was faster. */
  Keep save(Keep keep) {
    return mongo.save(keep);
  }

  @Override
  public int forget(String branch, String personId) {
    var kept = query(where("_id").is(personId).and("branch").is(branch));
    return (int) mongo.remove(kept, Keep.class).getDeletedCount();
  }
}
