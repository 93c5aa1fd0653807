package jp.otonari.defaults.outbox;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import jp.otonari.defaults.branch.Classification;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Sends one event as a CloudEvent in Kafka's binary mode and waits for the broker's word.
 *
 * @param source the service
 */
record Publisher(
    KafkaOperations<byte[], byte[]> broker, String source, Classification classification) {

  /**
   * @throws KafkaException when the broker did not acknowledge it; it may have it all the same
   */
  void publish(PendingEvent event) throws InterruptedException {
    var message =
        new ProducerRecord<byte[], byte[]>(event.topic(), utf8(event.key()), value(event));
    header(message, "ce_specversion", "1.0");
    header(message, "ce_id", event.eventId());
    header(message, "ce_source", "/" + source);
    header(message, "ce_type", event.type());
    header(message, "ce_time", event.at().atOffset(ZoneOffset.UTC).toString());
    header(message, "ce_subject", event.key());
    header(message, "ce_dataclassification", classification.of(event.topic()));
    header(message, "content-type", "application/json");
    header(message, "traceparent", event.traceparent());
    try {
      broker.send(message).get();
    } catch (ExecutionException ex) {
      throw new KafkaException("The broker did not acknowledge " + event, ex.getCause());
    }
  }

  private static void header(ProducerRecord<?, ?> message, String name, @Nullable String value) {
    if (value != null) {
      message.headers().add(name, utf8(value));
    }
  }

  @SuppressWarnings("NullAway") // the client's own annotations forbid the tombstone that it sends
  private static byte[] value(PendingEvent event) {
    return event.data() == null ? null : utf8(event.data());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
