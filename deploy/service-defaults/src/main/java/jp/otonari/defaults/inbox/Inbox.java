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

  Inbox(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /**
   * A function to be registered under the name {@code on<Event>}. An event that lacks a field which
   * is not {@code @Nullable} goes to the dead letters without a retry.
   */
  public <T extends Record> Consumer<Message<T>> reading(Consumer<Received<T>> handler) {
    return message -> {
      var received = received(message);
      handler.accept(received);
      metrics
          .counter("otonari.events.handled", "event", received.data().getClass().getSimpleName())
          .increment();
    };
  }

  private static <T extends Record> Received<T> received(Message<T> message) {
    var event = new CloudEventHeaders(message.getHeaders());
    Complete.check(message.getPayload());
    return new Received<>(
        event.required("id"),
        Branches.ofTopic(Objects.requireNonNull(event.text(KafkaHeaders.RECEIVED_TOPIC))),
        Objects.requireNonNull(event.text(KafkaHeaders.RECEIVED_KEY)),
        OffsetDateTime.parse(event.required("time")).toInstant(),
        message.getPayload());
  }
}
