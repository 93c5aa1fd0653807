package jp.otonari.checkin.survey;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import jp.otonari.defaults.outbox.Outbox;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The pairings that ended and the people who were erased. */
@Repository
class ClosedOnes {

  private final MongoOperations mongo;
  private final Outbox outbox;

  ClosedOnes(MongoOperations mongo, Outbox outbox) {
    this.mongo = mongo;
    this.outbox = outbox;
  }

  void add(String branch, UUID id) {
    var marker = new Update().setOnInsert("branch", branch);
    mongo.upsert(query(where("_id").is(id)), marker, Closed.class);
  }

  /** Whether a pairing of these ended or one of these people was erased. */
  boolean concern(UUID... ids) {
    var any = where("_id").in(List.of(ids));
    return mongo.exists(query(any), Closed.class);
  }

  /** Says that nothing is left of an erased person. */
  void receipt(String branch, ErasureReceipted receipt) {
    var person = receipt.personId();
    var event =
        outbox.event(branch, "erasures.v1", "erasure.receipted.v1", person.toString(), receipt);
    mongo.updateFirst(
        query(where("_id").is(person)), new Update().push("outbox", event), Closed.class);
    outbox.wake(Closed.class, person);
  }
}
