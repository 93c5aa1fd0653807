package jp.otonari.defaults.outbox;

import java.util.Collection;
import java.util.Objects;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/** Wakes the relay after every save of a document in which events wait. */
final class WakeAfterSave extends AbstractMongoEventListener<Object> {

  private final Relay relay;

  WakeAfterSave(Relay relay) {
    this.relay = relay;
  }

  @Override
  public void onAfterSave(AfterSaveEvent<Object> saved) {
    var document = saved.getDocument();
    var collection = saved.getCollectionName();
    if (document != null
        && collection != null
        && document.get(Relay.EVENTS) instanceof Collection<?> events
        && !events.isEmpty()) {
      relay.wake(collection, Objects.requireNonNull(document.get("_id")));
    }
  }
}
