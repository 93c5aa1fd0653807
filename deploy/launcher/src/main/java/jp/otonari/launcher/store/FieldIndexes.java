package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One index for each field that any index of the collection names. */
final class FieldIndexes {

  private final Map<String, FieldIndex> byField = new HashMap<>();

  /** Has an index for exactly these fields; a new one is filled with what is there. */
  void keep(Set<String> fields, Stream<DocumentWithPosition<Integer>> documents) {
    byField.keySet().retainAll(fields);
    var missing = new ArrayList<FieldIndex>();
    for (var field : fields) {
      if (!byField.containsKey(field)) {
        var index = new FieldIndex(field);
        byField.put(field, index);
        missing.add(index);
      }
    }
    documents.forEach(
        at -> missing.forEach(index -> index.add(at.getPosition(), at.getDocument())));
  }

  void add(int position, Document document) {
    byField.values().forEach(index -> index.add(position, document));
  }

  void remove(int position, Document document) {
    byField.values().forEach(index -> index.remove(position, document));
  }

  /** The fewest positions, in order, that hold all matches; null when more than {@code most}. */
  @Nullable List<Integer> positions(Document query, int most) {
    List<Integer> fewest = null;
    for (var condition : query.entrySet()) {
      int limit = fewest == null ? most : fewest.size();
      var found =
          condition.getKey().equals("$and")
              ? inAll(Fields.children(query, "$and"), limit)
              : ofField(condition.getKey(), condition.getValue(), limit);
      fewest = found == null ? fewest : found;
    }
    return fewest;
  }

  private @Nullable List<Integer> inAll(List<Document> clauses, int most) {
    List<Integer> fewest = null;
    for (var clause : clauses) {
      var found = positions(clause, fewest == null ? most : fewest.size());
      fewest = found == null ? fewest : found;
    }
    return fewest;
  }

  private @Nullable List<Integer> ofField(String field, @Nullable Object condition, int most) {
    var index = byField.get(field);
    var positions = index == null ? null : index.positions(condition);
    if (positions == null) {
      return null;
    }
    var found = positions.limit(most + 1L).toList();
    return found.size() > most ? null : found.stream().sorted().distinct().toList();
  }
}
