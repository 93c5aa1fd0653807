package jp.otonari.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One operation in an OpenAPI document. */
record ApiOperation(String method, String path, JsonNode node) {

  /** Empty for one that is not there. */
  JsonNode parameter(String name) {
    return node.path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("name").asString("").equals(name))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  List<JsonNode> successes() {
    return node.get("responses").properties().stream()
        .filter(answer -> answer.getKey().startsWith("2"))
        .map(Map.Entry::getValue)
        .toList();
  }

  boolean isEmpty() {
    return node.get("responses").has("204");
  }

  JsonNode shown() {
    return node.at("/responses/200/content/application~1json/schema");
  }

  /** A window of time in place of pages is a list, too, but a short one. */
  boolean isListOf(JsonNode api) {
    return method.equals("GET")
        && resolved(shown(), api).path("properties").has("items")
        && parameter("from").isMissingNode();
  }

  /** The names of all properties, however deep. */
  static Set<String> properties(JsonNode schema, JsonNode api) {
    var found = new HashSet<String>();
    collect(schema, api, found, new HashSet<>());
    return found;
  }

  private static void collect(
      JsonNode schema, JsonNode api, Set<String> found, Set<String> visited) {
    var reference = schema.path("$ref").asString("");
    if (reference.isEmpty() || visited.add(reference)) {
      var here = resolved(schema, api);
      here.path("properties")
          .properties()
          .forEach(
              property -> {
                found.add(property.getKey());
                collect(property.getValue(), api, found, visited);
              });
      for (var part : List.of("items", "additionalProperties")) {
        if (here.path(part).isObject()) {
          collect(here.get(part), api, found, visited);
        }
      }
    }
  }

  private static JsonNode resolved(JsonNode schema, JsonNode api) {
    var reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : api.at(reference.substring(1));
  }

  @Override
  public String toString() {
    return path + " " + method;
  }
}
