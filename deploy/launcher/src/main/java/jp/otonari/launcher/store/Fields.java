package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of the library's documents with their types. */
final class Fields {

  private Fields() {}

  static String text(Document document, String field) {
    return (String) present(document, field);
  }

  static int number(Document document, String field) {
    return ((Number) present(document, field)).intValue();
  }

  static Document child(Document document, String field) {
    return (Document) present(document, field);
  }

  /** The documents of an array; none when there is no such array. */
  static List<Document> children(Document document, String field) {
    return document.get(field) instanceof List<?> list
        ? list.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
        : List.of();
  }

  static boolean isSet(Document document, String field) {
    return Boolean.TRUE.equals(document.get(field));
  }

  private static Object present(Document document, String field) {
    @Nullable Object value = document.get(field);
    if (value == null) {
      throw new IllegalArgumentException("The field " + field + " is missing.");
    }
    return value;
  }
}
