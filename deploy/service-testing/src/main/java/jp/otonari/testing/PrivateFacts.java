package jp.otonari.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the properties of a schema that would carry a name, an address or a sensitive fact. */
final class PrivateFacts {

  private static final Set<String> FORBIDDEN =
      Set.of(
          ("name names kana mail email phone telephone address street story health pregnancy"
                  + " pregnant illness disability diagnosis religion visa passport nationality"
                  + " birth birthday birthdate note notes comment subject crime")
              .split(" "));

  private PrivateFacts() {}

  /** The paths of what must not be there; empty for a schema that keeps people private. */
  static List<String> in(JsonNode schema) {
    var found = new ArrayList<String>();
    look(schema, "", found);
    return found;
  }

  private static void look(JsonNode schema, String path, List<String> found) {
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              var here = path + "/" + property.getKey();
              if (words(property.getKey()).stream().anyMatch(FORBIDDEN::contains)) {
                found.add(here);
              }
              look(property.getValue(), here, found);
              look(property.getValue().path("items"), here, found);
            });
  }

  /** {@code cardName} has the words card and name. */
  private static List<String> words(String property) {
    return List.of(property.split("(?=\\p{Lu})|[_-]")).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
