package jp.otonari.intake.duplicate;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The survivor's form with some fields of the other. A purpose to which only the other form agrees
 * is added: it is the same person who agreed.
 */
record MergedForm(JsonMapper json) {

  private static final String CONSENTS = "consents";

  <T extends Record> boolean knows(T form, Set<String> fields) {
    var known = new HashSet<String>();
    for (var component : form.getClass().getRecordComponents()) {
      known.add(component.getName());
    }
    known.remove(CONSENTS);
    return known.containsAll(fields);
  }

  <T extends Record> T of(T survivor, T other, Set<String> taken, Class<T> type) {
    ObjectNode merged = json.valueToTree(survivor);
    ObjectNode given = json.valueToTree(other);
    for (var field : taken) {
      var value = given.get(field);
      if (value == null) {
        merged.remove(field);
      } else {
        merged.set(field, value);
      }
    }
    if (merged.get(CONSENTS) instanceof ArrayNode consents) {
      addMissing(consents, given);
    }
    return json.treeToValue(merged, type);
  }

  private static void addMissing(ArrayNode consents, ObjectNode given) {
    var purposes = new HashSet<Object>();
    consents.forEach(consent -> purposes.add(consent.path("purpose")));
    given
        .path(CONSENTS)
        .forEach(
            consent -> {
              if (purposes.add(consent.path("purpose"))) {
                consents.add(consent);
              }
            });
  }
}
