package jp.otonari.testing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Closes a schema: what it does not declare becomes a fault. For writers; readers stay tolerant.
 */
final class Strict {

  private Strict() {}

  static JsonNode copy(ObjectNode schema) {
    var copy = schema.deepCopy();
    close(copy);
    return copy;
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    node.values().forEach(Strict::close);
  }
}
