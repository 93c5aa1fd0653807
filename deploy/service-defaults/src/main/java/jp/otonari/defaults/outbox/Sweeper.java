package jp.otonari.defaults.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;

/** Finds events that a crash left in their documents. */
final class Sweeper {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int BATCH = 500;

  private final MongoOperations mongo;
  private final Relay relay;
  private final Clock clock;

  Sweeper(MongoOperations mongo, Relay relay, Clock clock) {
    this.mongo = mongo;
    this.relay = relay;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void sweepAtStart() {
    sweep(clock.instant());
  }

  @Scheduled(fixedDelayString = "${otonari.outbox.sweep:10s}", initialDelayString = "10s")
  void sweep() {
    sweep(clock.instant().minus(PATIENCE));
  }

  private void sweep(Instant before) {
    for (var collection : collections()) {
      var left = Query.query(Criteria.where(Relay.EVENTS + ".at").lte(before)).limit(BATCH);
      left.fields().include("_id");
      mongo
          .find(left, Document.class, collection)
          .forEach(document -> relay.wake(collection, Objects.requireNonNull(document.get("_id"))));
    }
  }

  /** The collections whose documents have an outbox. */
  private List<String> collections() {
    return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
        .filter(entity -> entity.getPersistentProperty(Relay.EVENTS) != null)
        .map(MongoPersistentEntity::getCollection)
        .distinct()
        .toList();
  }
}
