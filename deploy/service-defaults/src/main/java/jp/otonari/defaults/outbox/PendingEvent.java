package jp.otonari.defaults.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * An event that is stored with the change it tells of, as an element of the document's field {@code
 * outbox}.
 *
 * @param eventId never called id: Spring Data would store it under another name
 * @param topic full name, with the branch
 * @param data JSON; null is a tombstone
 * @param traceparent W3C trace context of the request or event that caused it
 */
public record PendingEvent(
    String eventId,
    String topic,
    String type,
    String key,
    @Indexed Instant at,
    @Nullable String data,
    @Nullable String traceparent) {

  /** Leaves the data out: it may name a person. */
  @Override
  public String toString() {
    return "PendingEvent[" + type + " " + eventId + "]";
  }
}
