package jp.otonari.gateway.duplicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.client.Duplicates.Wish;

/**
 * What a coordinator has chosen on the page of two records: which stays, and whose value each field
 * that differs gets.
 *
 * @param versions of the two records as they were shown, by id
 * @param keeps id of the record by the name of the field
 */
record Choice(
    long version, String survivor, Map<String, Long> versions, Map<String, String> keeps) {

  static Choice sent(Map<String, String[]> parameters) {
    var versions = new LinkedHashMap<String, Long>();
    var keeps = new LinkedHashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          if (name.startsWith("version.")) {
            versions.put(name.substring("version.".length()), number(values[0]));
          } else if (name.startsWith("keep.")) {
            keeps.put(name.substring("keep.".length()), values[0]);
          }
        });
    return new Choice(
        number(one(parameters, "version")), one(parameters, "survivor"), versions, keeps);
  }

  private static String one(Map<String, String[]> parameters, String name) {
    return parameters.getOrDefault(name, new String[] {""})[0];
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  boolean isOf(List<String> people) {
    return people.contains(survivor);
  }

  String keeperOf(String field) {
    return keeps.getOrDefault(field, survivor);
  }

  /** The fields whose value comes from the record that goes. */
  List<String> taken() {
    return keeps.entrySet().stream()
        .filter(kept -> !kept.getValue().equals(survivor))
        .map(Map.Entry::getKey)
        .toList();
  }

  Wish wish(String other) {
    return new Wish(
        survivor, versions.getOrDefault(survivor, 0L), versions.getOrDefault(other, 0L), taken());
  }
}
