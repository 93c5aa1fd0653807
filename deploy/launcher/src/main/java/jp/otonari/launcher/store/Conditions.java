package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Queries in a form that the library answers as MongoDB does. On a path through an array it lets
 * one element meet all operators of a field, and takes {@code $not} and {@code $exists: false} as
 * said of some element; MongoDB takes each operator by itself, and these two as said of all.
 */
final class Conditions {

  private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");

  private Conditions() {}

  /** The same query, with each operator by itself and negations in a {@code $nor}. */
  static Document apart(Document query) {
    var apart = new Document();
    var clauses = new ArrayList<Document>();
    query.forEach(
        (field, condition) -> {
          if (LOGICAL.contains(field) && condition instanceof List) {
            apart.put(
                field, Fields.children(query, field).stream().map(Conditions::apart).toList());
          } else if (condition instanceof Document operators && mustBeParted(operators)) {
            operators.forEach((name, value) -> clauses.add(clause(field, name, value)));
          } else {
            apart.put(field, condition);
          }
        });
    if (!clauses.isEmpty()) {
      clauses.addAll(Fields.children(apart, "$and"));
      apart.put("$and", clauses);
    }
    return apart;
  }

  /** Every {@code $match} in the stages of an aggregation. */
  static @Nullable Object inPipeline(@Nullable Object pipeline) {
    return switch (pipeline) {
      case List<?> stages -> {
        var apart = new ArrayList<@Nullable Object>();
        stages.forEach(stage -> apart.add(inPipeline(stage)));
        yield apart;
      }
      case Document stage -> {
        var apart = new Document();
        stage.forEach(
            (name, value) ->
                apart.put(
                    name,
                    name.equals("$match") && value instanceof Document query
                        ? apart(query)
                        : inPipeline(value)));
        yield apart;
      }
      case null, default -> pipeline;
    };
  }

  private static boolean mustBeParted(Document operators) {
    return operators.keySet().stream().allMatch(name -> name.startsWith("$"))
        && !operators.containsKey("$regex")
        && !operators.containsKey("$ref")
        && (operators.size() > 1 || operators.containsKey("$not") || isAbsence(operators));
  }

  private static boolean isAbsence(Document operators) {
    return operators.containsKey("$exists") && !Utils.isTrue(operators.get("$exists"));
  }

  private static Document clause(String field, String operator, @Nullable Object value) {
    var alone = new Document(operator, value);
    if (operator.equals("$not")) {
      return new Document("$nor", List.of(apart(new Document(field, value))));
    }
    return isAbsence(alone)
        ? new Document("$nor", List.of(new Document(field, new Document("$exists", true))))
        : new Document(field, alone);
  }
}
