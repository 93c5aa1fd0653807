package jp.otonari.intake.erasure;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.ContactChanged;
import jp.otonari.intake.person.FormerBranches;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Puts a {@link Shell} in the place of a record. */
@Component
public class Shells {

  private final MongoOperations mongo;
  private final FormerBranches former;
  private final Outbox outbox;
  private final Clock clock;

  Shells(MongoOperations mongo, FormerBranches former, Outbox outbox, Clock clock) {
    this.mongo = mongo;
    this.former = former;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * One write: the record goes, and its last events are the contact's tombstone and the erasure, in
   * its branch and in each from which the person had moved.
   *
   * @param waiting events of the record that are still on their way
   * @param erased what a branch is told
   * @return whether the record was still of that version
   */
  public boolean replace(
      Class<?> aggregate,
      Known record,
      List<PendingEvent> waiting,
      Function<String, PendingEvent> erased) {
    var id = record.id();
    var told =
        Stream.concat(former.of(id).stream(), Stream.of(record.branch()))
            .distinct()
            .flatMap(branch -> Stream.of(tombstone(branch, id), erased.apply(branch)));
    var events = Stream.concat(waiting.stream(), told).toList();
    var shell = new Shell(id, record.version() + 1, clock.instant(), events);
    return put(aggregate, id, record.version(), shell);
  }

  /** A record as it was read. */
  public record Known(String branch, String id, long version) {}

  private PendingEvent tombstone(String branch, String id) {
    return outbox.tombstone(branch, ContactChanged.TOPIC, ContactChanged.ERASED, id);
  }

  /**
   * The same with something else, which holds its last events itself.
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
