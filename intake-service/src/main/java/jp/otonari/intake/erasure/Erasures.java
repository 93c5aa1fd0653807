package jp.otonari.intake.erasure;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.search.Found;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** All erasures of the branches that we serve. */
@Component
class Erasures {

  private static final int MOST = 1_000;

  private final MongoOperations mongo;
  private final Outbox outbox;

  Erasures(MongoOperations mongo, Outbox outbox) {
    this.mongo = mongo;
    this.outbox = outbox;
  }

  /** Notes that somebody asked; asking again changes nothing. */
  void begin(Erasure erasure) {
    try {
      mongo.insert(erasure);
    } catch (DuplicateKeyException _) {
      // Asked before.
    }
  }

  Optional<Erasure> find(String branch, String personId) {
    var wanted = query(where("_id").is(personId).and("branch").is(branch));
    return Optional.ofNullable(mongo.findOne(wanted, Erasure.class));
  }

  /** The first receipt of each part counts, as far as it is about the branch of the erasure. */
  void receipt(String branch, String personId, Receipt receipt) {
    var here = where("_id").is(personId).and("branch").is(branch);
    var first = query(here.and("receipts.part").ne(receipt.part()));
    var erasure =
        mongo.findAndModify(
            first,
            new Update().push("receipts", receipt),
            FindAndModifyOptions.options().returnNew(true),
            Erasure.class);
    if (erasure != null && erasure.isComplete()) {
      mongo.updateFirst(
          query(where("_id").is(personId)), new Update().set("open", false), Erasure.class);
    }
  }

  /** Tells the topic once more. */
  void tombstone(Erasure erasure, PendingEvent tombstone) {
    mongo.updateFirst(
        query(where("_id").is(erasure.personId()).and("tombstones").is(erasure.tombstones())),
        new Update()
            .push("outbox", tombstone)
            .inc("tombstones", 1)
            .set("tombstonedAt", tombstone.at()),
        Erasure.class);
    outbox.wake(Erasure.class, erasure.personId());
  }

  /** The oldest of those that wait for a receipt of this part. */
  List<Erasure> waitingFor(String part, Instant askedBefore) {
    var waiting =
        where("open").is(true).and("askedAt").lte(askedBefore).and("receipts.part").ne(part);
    return mongo.find(query(waiting).with(Sort.by("askedAt")).limit(MOST), Erasure.class);
  }

  Found<Erasure> page(String branch, int page, int size) {
    var wanted = query(where("branch").is(branch));
    var total = mongo.count(wanted, Erasure.class);
    var shown =
        wanted.with(Sort.by(Sort.Direction.DESC, "askedAt")).skip((long) page * size).limit(size);
    return new Found<>(mongo.find(shown, Erasure.class), total);
  }
}
