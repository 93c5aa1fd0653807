package jp.otonari.defaults.inbox;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.MessageHeaders;

/** The CloudEvents attributes of a record in binary mode: headers that begin with {@code ce_}. */
record CloudEventHeaders(MessageHeaders headers) {

  /** Null when the attribute is missing. */
  @Nullable String attribute(String name) {
    return text("ce_" + name);
  }

  String required(String name) {
    var value = attribute(name);
    if (value == null) {
      throw new IncompleteEventException("Record", "ce_" + name);
    }
    return value;
  }

  @Nullable String text(String header) {
    return switch (headers.get(header)) {
      case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
      case null -> null;
      case Object other -> other.toString();
    };
  }
}
