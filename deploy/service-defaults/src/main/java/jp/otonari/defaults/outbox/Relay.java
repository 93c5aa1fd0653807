package jp.otonari.defaults.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Publishes the events that wait in documents, in their order per document. A lease on the document
 * keeps several instances from sending the same events side by side; it expires by itself. What was
 * acknowledged is pulled by its id, so that events added meanwhile stay.
 */
final class Relay implements AutoCloseable {

  static final String EVENTS = "outbox";

  private static final Logger log = LoggerFactory.getLogger(Relay.class);
  private static final String LEASE = "outboxLeasedUntil";
  private static final Duration LEASE_TIME = Duration.ofSeconds(25);
  private static final int LANES = 16;

  private final MongoOperations mongo;
  private final Publisher publisher;
  private final MeterRegistry metrics;
  private final List<ScheduledExecutorService> lanes =
      IntStream.range(0, LANES)
          .mapToObj(
              n ->
                  Executors.newSingleThreadScheduledExecutor(
                      Thread.ofVirtual().name("outbox-" + n).factory()))
          .toList();

  Relay(MongoOperations mongo, Publisher publisher, MeterRegistry metrics) {
    this.mongo = mongo;
    this.publisher = publisher;
    this.metrics = metrics;
  }

  /**
   * Publishes soon what waits in this document; one document's events never overtake each other.
   */
  void wake(String collection, Object id) {
    later(collection, id, 0);
  }

  private void later(String collection, Object id, int attempt) {
    var lane = lanes.get(Math.floorMod(id.hashCode(), LANES));
    if (lane.isShutdown()) {
      return;
    }
    var delay = attempt == 0 ? 0 : Math.min(5_000, 100L << Math.min(attempt, 6));
    var _ = lane.schedule(() -> publish(collection, id, attempt), delay, TimeUnit.MILLISECONDS);
  }

  private void publish(String collection, Object id, int attempt) {
    try {
      var document = claim(collection, id);
      if (document != null) {
        publish(collection, id, document.getList(EVENTS, Document.class));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      log.warn("Events of a document in {} wait: {}", collection, failure.toString());
      metrics.counter("otonari.outbox.failed", "collection", collection).increment();
      later(collection, id, attempt + 1);
    }
  }

  private void publish(String collection, Object id, List<Document> events)
      throws InterruptedException {
    var sent = 0;
    try {
      for (var event : events) {
        publisher.publish(mongo.getConverter().read(PendingEvent.class, event));
        sent++;
      }
    } finally {
      remove(collection, id, events.subList(0, sent));
    }
    metrics.counter("otonari.outbox.published", "collection", collection).increment(sent);
  }

  private @Nullable Document claim(String collection, Object id) {
    var now = Instant.now();
    var free =
        new Criteria().orOperator(Criteria.where(LEASE).isNull(), Criteria.where(LEASE).lt(now));
    return mongo.findAndModify(
        Query.query(Criteria.where("_id").is(id).and(EVENTS + ".0").exists(true).andOperator(free)),
        new Update().set(LEASE, now.plus(LEASE_TIME)),
        FindAndModifyOptions.options().returnNew(true),
        Document.class,
        collection);
  }

  private void remove(String collection, Object id, List<Document> sent) {
    var ids = sent.stream().map(event -> event.getString("eventId")).toList();
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        new Update().pull(EVENTS, new Document("eventId", new Document("$in", ids))).unset(LEASE),
        collection);
  }

  @Override
  public void close() {
    lanes.forEach(ScheduledExecutorService::shutdownNow);
  }
}
