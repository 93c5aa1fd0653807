package jp.otonari.matching.departure;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Answers every erasure, when all is removed; seen again, it is answered again. */
@Component
class Receipts {

  /** One erased person, and the receipts that still wait to be sent. */
  @Document("erasures")
  record Erasure(@Id String personId, String branch, List<PendingEvent> outbox) {}

  private final MongoOperations store;
  private final Outbox outbox;
  private final Clock clock;

  Receipts(MongoOperations store, Outbox outbox, Clock clock) {
    this.store = store;
    this.outbox = outbox;
    this.clock = clock;
  }

  void give(String branch, String personId, int removed) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var receipt = new ErasureReceipted(personId, "matching", removed, now);
    var event = outbox.event(branch, "erasures.v1", "erasure.receipted.v1", personId, receipt);
    var answered = new Update().setOnInsert("branch", branch).push("outbox", event);
    store.upsert(query(where("_id").is(personId)), answered, Erasure.class);
    outbox.wake(Erasure.class, personId);
  }
}
