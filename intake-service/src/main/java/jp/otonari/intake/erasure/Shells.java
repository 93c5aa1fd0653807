package jp.otonari.intake.erasure;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.ContactChanged;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Puts a {@link Shell} in the place of a record. */
@Component
public class Shells {

  private final MongoOperations mongo;
  private final Outbox outbox;
  private final Clock clock;

  Shells(MongoOperations mongo, Outbox outbox, Clock clock) {
    this.mongo = mongo;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * One write: the record goes, and its last events are the contact's tombstone and the erasure.
   *
   * @param version that was read
   * @param waiting events of the record that are still on their way
   * @return whether the record was still of that version
   */
  public boolean replace(
      Class<?> aggregate,
      String id,
      long version,
      List<PendingEvent> waiting,
      PendingEvent erased) {
    var branch = erased.topic().substring(0, erased.topic().indexOf('.'));
    var tombstone = outbox.tombstone(branch, ContactChanged.TOPIC, ContactChanged.ERASED, id);
    var events = Stream.concat(waiting.stream(), Stream.of(tombstone, erased)).toList();
    return put(aggregate, id, version, new Shell(id, version + 1, clock.instant(), events));
  }

  /**
   * The same with a shell of another kind, which holds its last events itself.
   *
   * @return whether the record was still of that version
   */
  public boolean put(Class<?> aggregate, String id, long version, Record shell) {
    var replaced =
        mongo.findAndReplace(
            query(where("_id").is(id).and("version").is(version)),
            (Object) shell,
            FindAndReplaceOptions.options(),
            Object.class,
            mongo.getCollectionName(aggregate),
            Document.class);
    if (replaced != null) {
      outbox.wake(aggregate, id);
    }
    return replaced != null;
  }
}
