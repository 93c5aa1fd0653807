package jp.otonari.intake.duplicate;

import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import jp.otonari.intake.retention.Hold;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Who meets somebody now, as far as matching has told: the calendar does not erase them. */
@Component
public class RunningPairs implements Hold {

  private final MongoOperations mongo;

  RunningPairs(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Said again, also after the end, it changes nothing. */
  public void started(String branch, String pairing, List<String> people) {
    mongo.upsert(
        query(where("_id").is(pairing)),
        new Update()
            .setOnInsert("branch", branch)
            .setOnInsert("people", people)
            .setOnInsert("running", true),
        RunningPair.class);
  }

  /** Whoever joins the team of a pair counts as meeting until that ends, also after leaving it. */
  public void joined(String branch, String pairing, String volunteer) {
    mongo.updateFirst(
        query(where("_id").is(pairing).and("branch").is(branch)),
        new Update().addToSet("people", volunteer),
        RunningPair.class);
  }

  public void ended(String branch, String pairing, List<String> people) {
    mongo.upsert(
        query(where("_id").is(pairing)),
        new Update()
            .setOnInsert("branch", branch)
            .setOnInsert("people", people)
            .set("running", false),
        RunningPair.class);
  }

  public boolean meets(String branch, String person) {
    var wanted = where("people").is(person).and("branch").is(branch).and("running").is(true);
    return mongo.exists(query(wanted), RunningPair.class);
  }

  @Override
  public Why why() {
    return Why.PAIRING;
  }

  @Override
  public Set<String> among(String branch, Set<String> personIds) {
    var wanted = where("people").in(personIds).and("branch").is(branch).and("running").is(true);
    return mongo.find(query(wanted), RunningPair.class).stream()
        .flatMap(pair -> pair.people().stream())
        .filter(personIds::contains)
        .collect(toSet());
  }
}
