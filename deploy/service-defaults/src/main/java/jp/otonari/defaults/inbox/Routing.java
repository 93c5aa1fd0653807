package jp.otonari.defaults.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.cloud.function.context.MessageRoutingCallback;
import org.springframework.messaging.Message;

/** {@code order.placed.v1} goes to the bean {@code onOrderPlaced}; an unknown type is skipped. */
record Routing(ListableBeanFactory beans, MeterRegistry metrics) implements MessageRoutingCallback {

  static final String SKIP = "skipUnknownEvent";

  @Override
  public String routingResult(Message<?> message) {
    var type =
        Objects.requireNonNullElse(
            new CloudEventHeaders(message.getHeaders()).attribute("type"), "");
    var function = function(type);
    if (beans.containsBean(function)) {
      return function;
    }
    metrics.counter("otonari.events.skipped", "type", type.length() > 60 ? "?" : type).increment();
    return SKIP;
  }

  /** The name of the function for an event type, version left out unless it is not the first. */
  static String function(String type) {
    var name = new StringBuilder("on");
    for (var word : type.replaceFirst("\\.v1$", "").split("[.-]")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return name.toString();
  }
}
