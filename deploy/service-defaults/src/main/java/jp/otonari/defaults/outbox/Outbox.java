package jp.otonari.defaults.outbox;

import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.otonari.defaults.branch.Branches;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes events that are stored in the same document write as the change they tell of. No event is
 * sent here: a relay publishes what it finds in the documents.
 */
public final class Outbox {

  private final JsonMapper json;
  private final Clock clock;
  private final MongoOperations mongo;
  private final Relay relay;
  private final Tracer tracer;

  Outbox(JsonMapper json, Clock clock, MongoOperations mongo, Relay relay, Tracer tracer) {
    this.json = json;
    this.clock = clock;
    this.mongo = mongo;
    this.relay = relay;
    this.tracer = tracer;
  }

  /**
   * @param topic without the branch, such as {@code orders.v1}
   * @param type such as {@code order.placed.v1}
   * @param key id of the aggregate; events of one key keep their order
   * @param data written as JSON
   */
  public PendingEvent event(String branch, String topic, String type, String key, Record data) {
    return pending(branch, topic, type, key, json.writeValueAsString(data));
  }

  /** The last word about a key in a compacted topic: there is nothing any more. */
  public PendingEvent tombstone(String branch, String topic, String type, String key) {
    return pending(branch, topic, type, key, null);
  }

  /** Only needed after writes that Spring Data does not see as a save, such as findAndModify. */
  public void wake(Class<?> aggregate, Object id) {
    relay.wake(mongo.getCollectionName(aggregate), id);
  }

  private PendingEvent pending(
      String branch, String topic, String type, String key, @Nullable String data) {
    return new PendingEvent(
        UUID.randomUUID().toString(),
        Branches.topic(branch, topic),
        type,
        key,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        data,
        traceparent());
  }

  private @Nullable String traceparent() {
    var span = tracer.currentSpan();
    if (span == null) {
      return null;
    }
    var context = span.context();
    var trace = "0".repeat(32 - context.traceId().length()) + context.traceId();
    return "00-%s-%s-01".formatted(trace, context.spanId());
  }
}
