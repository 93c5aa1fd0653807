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

  /** Looking for few first costs little and mostly finds the field that tells most. */
  private static final long FEW = 64;

  private static final long STEP = 4;

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

  /**
   * Positions that hold all matches, in order, or null if there would be more than {@code most}.
   */
  @Nullable List<Integer> positions(Document conditions, int most) {
    for (long limit = FEW; limit < most * STEP; limit *= STEP) {
      for (var condition : conditions.entrySet()) {
        var found = ofField(condition.getKey(), condition.getValue(), Math.min(limit, most));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** What a query says of each field. */
  static Document conditions(Document query) {
    var conditions = new Document();
    gather(query, conditions);
    return conditions;
  }

  /** All must hold, so what one field has twice may be joined, or one of the two be left out. */
  private static void gather(Document query, Document conditions) {
    query.forEach(
        (field, condition) -> {
          if (field.equals("$and")) {
            Fields.children(query, field).forEach(clause -> gather(clause, conditions));
          } else if (condition instanceof Document operators
              && conditions.get(field) instanceof Document others) {
            conditions.put(field, others.clone().appendAll(operators));
          } else {
            conditions.put(field, condition);
          }
        });
  }

  private @Nullable List<Integer> ofField(String field, @Nullable Object condition, long most) {
    var index = byField.get(field);
    var positions = index == null ? null : index.positions(condition);
    if (positions == null) {
      return null;
    }
    var found = positions.limit(most + 1).toList();
    return found.size() > most ? null : found.stream().sorted().distinct().toList();
  }
}
