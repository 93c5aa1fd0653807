package jp.otonari.testing;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A record as it lies in a topic.
 *
 * @param type the {@code ce_type} header, empty when there is none
 * @param data the JSON body; a missing node for a tombstone
 * @param headers every header as text
 */
public record PublishedEvent(String type, String key, JsonNode data, Map<String, String> headers) {

  public String eventId() {
    return headers.getOrDefault("ce_id", "");
  }
}
