package jp.otonari.defaults.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import jp.otonari.defaults.branch.Branches;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * Hands an event to its handler. It does not remember what it has seen: a handler's own write makes
 * handling twice the same as once.
 */
public final class Inbox {

  private final MeterRegistry metrics;

  /** The data of an event without a body: its key is all that it says. */
  public record Tombstone() {}

  Inbox(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /**
   * A function to be registered under the name {@code on<Event>}. An event that lacks a field which
   * is not {@code @Nullable} goes to the dead letters without a retry.
   */
  public <T extends Record> Consumer<Message<T>> reading(Consumer<Received<T>> handler) {
    return message -> {
      Complete.check(message.getPayload());
      handle(message, message.getPayload(), handler);
    };
  }

  /** The same for an event without a body, the last word about its key in a compacted topic. */
  public Consumer<Message<Object>> readingTombstones(Consumer<Received<Tombstone>> handler) {
    return message -> handle(message, new Tombstone(), handler);
  }

  private <T extends Record> void handle(Message<?> message, T data, Consumer<Received<T>> then) {
    var event = new CloudEventHeaders(message.getHeaders());
    then.accept(
        new Received<>(
            event.required("id"),
            Branches.ofTopic(Objects.requireNonNull(event.text(KafkaHeaders.RECEIVED_TOPIC))),
            Objects.requireNonNull(event.text(KafkaHeaders.RECEIVED_KEY)),
            OffsetDateTime.parse(event.required("time")).toInstant(),
            data));
    metrics.counter("otonari.events.handled", "event", data.getClass().getSimpleName()).increment();
  }
}
