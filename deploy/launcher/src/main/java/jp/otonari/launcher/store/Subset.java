package jp.otonari.launcher.store;

import static java.util.Map.entry;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of MongoDB's language is understood. Everything else is refused, above all what the library
 * would take and then do differently: collations, validators, views, capped collections, TTL,
 * partial, text and geo indexes, computed projections.
 */
final class Subset {

  private static final Set<String> IN_ALL =
      words(
          "$db lsid $clusterTime $readPreference readConcern writeConcern comment maxTimeMS"
              + " apiVersion apiStrict apiDeprecationErrors");

  private static final Set<String> OF_TRANSACTIONS = words("startTransaction autocommit txnNumber");

  private static final Set<String> WRITES =
      words(
          "insert update delete findandmodify create createindexes drop dropdatabase dropindexes"
              + " renamecollection");

  private static final Set<String> MAKE_ROOM = words("delete drop dropdatabase dropindexes");

  /** Commands, in small letters, whose fields cannot change what they do. */
  private static final Set<String> PLAIN =
      words(
          "hello ismaster ping buildinfo whatsmyuri connectionstatus hostinfo getlog getcmdlineopts"
              + " serverstatus dbstats collstats validate endsessions");

  /** The fields of the other commands. */
  private static final Map<String, Set<String>> FIELDS =
      Map.ofEntries(
          entry(
              "find",
              words(
                  "filter sort projection skip limit batchSize singleBatch hint noCursorTimeout"
                      + " allowDiskUse")),
          entry("insert", words("documents ordered bypassDocumentValidation")),
          entry("update", words("updates ordered bypassDocumentValidation")),
          entry("delete", words("deletes ordered")),
          entry(
              "findandmodify",
              words(
                  "query sort remove update new fields upsert arrayFilters hint"
                      + " bypassDocumentValidation")),
          entry("count", words("query limit skip hint")),
          entry("distinct", words("key query hint")),
          entry("aggregate", words("pipeline cursor allowDiskUse hint bypassDocumentValidation")),
          entry("create", words("autoIndexId")),
          entry("createindexes", words("indexes commitQuorum")),
          entry("dropindexes", words("index")),
          entry("listcollections", words("filter nameOnly authorizedCollections cursor")),
          entry("listdatabases", words("nameOnly authorizedDatabases")),
          entry("listindexes", words("cursor")),
          entry("renamecollection", words("to dropTarget")),
          entry("getmore", words("collection batchSize")),
          entry("killcursors", words("cursors")),
          entry("drop", Set.of()),
          entry("dropdatabase", Set.of()));

  private static final Map<String, Set<String>> STATEMENTS =
      Map.of(
          "updates", words("q u multi upsert arrayFilters hint"),
          "deletes", words("q limit hint"),
          "indexes", words("key name ns unique sparse background v"));

  private Subset() {}

  static boolean writes(String command, Document query) {
    return WRITES.contains(command.toLowerCase(Locale.ROOT))
        || Fields.children(query, "pipeline").stream()
            .anyMatch(stage -> stage.containsKey("$out") || stage.containsKey("$merge"));
  }

  /** Whether the command can need more room than before. */
  static boolean adds(String command, Document query) {
    return writes(command, query) && !MAKE_ROOM.contains(command.toLowerCase(Locale.ROOT));
  }

  static void check(String command, Document query) {
    var name = command.toLowerCase(Locale.ROOT);
    if (PLAIN.contains(name)) {
      return;
    }
    var fields = FIELDS.get(name);
    if (fields == null) {
      throw new MongoServerError(
          59, "CommandNotFound", "The default document store has no command " + command + ".");
    }
    checkFields(command, query, fields);
    STATEMENTS.forEach(
        (list, known) ->
            Fields.children(query, list).forEach(one -> checkStatement(list, one, known)));
    if (Fields.children(query, "pipeline").stream()
        .anyMatch(one -> one.containsKey("$changeStream"))) {
      throw refusal("$changeStream", command);
    }
    Fields.children(query, "documents").forEach(Subset::checkNames);
    checkProjection(query.get("projection"));
    checkProjection(query.get("fields"));
    checkUpdate(query.get("update"));
  }

  private static void checkFields(String command, Document query, Set<String> known) {
    query.forEach(
        (field, value) -> {
          if (!field.equals(command) && !IN_ALL.contains(field)) {
            checkField(command, field, value, known);
          }
        });
  }

  private static void checkStatement(String list, Document statement, Set<String> known) {
    statement.forEach((field, value) -> checkField(list, field, value, known));
    checkUpdate(statement.get("u"));
    if (statement.get("key") instanceof Document key) {
      key.forEach(Subset::checkKey);
    }
    if (list.equals("deletes")
        && statement.get("q") instanceof Document selector
        && (selector.containsKey("query") || selector.containsKey("$query"))) {
      throw refusal("a field named query", "a delete");
    }
  }

  private static void checkField(
      String command, String field, @Nullable Object value, Set<String> known) {
    if (known.contains(field) || value == null || Boolean.FALSE.equals(value)) {
      return;
    }
    throw OF_TRANSACTIONS.contains(field)
        ? new MongoServerError(
            20, "IllegalOperation", "The default document store has no transactions.")
        : refusal(field, command);
  }

  private static void checkKey(String field, @Nullable Object order) {
    if (!(order instanceof Number) || field.contains("$")) {
      throw refusal("a key {%s: %s}".formatted(field, order), "an index");
    }
  }

  private static void checkUpdate(@Nullable Object update) {
    if (update instanceof List) {
      throw refusal("a pipeline", "an update");
    }
    if (update instanceof Document replacement) {
      checkNames(replacement);
    }
  }

  /** In the middle of an update the library fails on them. */
  private static void checkNames(Document document) {
    if (document.keySet().stream().anyMatch(name -> name.contains("."))) {
      throw refusal("a dot in a field name", "a document");
    }
  }

  private static void checkProjection(@Nullable Object projection) {
    if (projection instanceof Document fields) {
      fields.forEach(
          (field, value) -> {
            if (field.contains("$") || !(value instanceof Number || value instanceof Boolean)) {
              throw refusal("the computed field " + field, "a projection");
            }
          });
    }
  }

  private static MongoServerError refusal(String what, String where) {
    return new MongoServerError(
        115,
        "CommandNotSupported",
        "The default document store does not support %s in %s; a MongoDB server does."
            .formatted(what, where));
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }
}
