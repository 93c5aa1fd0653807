package jp.otonari.intake.mydata;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.erasure.Traces;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The last request about each person. */
@Component
class MyDataRequests implements Traces {

  private final MongoOperations mongo;
  private final Outbox outbox;

  MyDataRequests(MongoOperations mongo, Outbox outbox) {
    this.mongo = mongo;
    this.outbox = outbox;
  }

  /**
   * One write; nothing happens when the last request is younger than this, wherever the person
   * lived then.
   */
  void ask(String branch, String personId, Instant now, Instant notSince, PendingEvent event) {
    var rested = where("_id").is(personId).and("askedAt").lte(notSince);
    try {
      mongo.upsert(
          query(rested),
          new Update().set("branch", branch).set("askedAt", now).push("outbox", event),
          MyDataRequest.class);
      outbox.wake(MyDataRequest.class, personId);
    } catch (DuplicateKeyException _) {
      // Asked a moment ago: that letter is on its way.
    }
  }

  @Override
  public int forget(String branch, String personId) {
    return (int)
        mongo.remove(query(where("_id").is(personId)), MyDataRequest.class).getDeletedCount();
  }
}
