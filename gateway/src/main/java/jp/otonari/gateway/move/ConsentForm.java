package jp.otonari.gateway.move;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How and on which day somebody told the office that they agree. */
record ConsentForm(@Nullable String how, @Nullable String on) {

  Map<String, Object> body() {
    return body(Objects.requireNonNullElse(how, ""), on);
  }

  /** An empty day is left out: then intake says that it is missing. */
  static Map<String, Object> body(String how, @Nullable String on) {
    var body = new LinkedHashMap<String, Object>();
    body.put("how", how);
    if (on != null && !on.isEmpty()) {
      body.put("on", on);
    }
    return body;
  }
}
