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
      Set.of(
          "$db",
          "lsid",
          "$clusterTime",
          "$readPreference",
          "readConcern",
          "writeConcern",
          "comment",
          "maxTimeMS",
          "apiVersion",
          "apiStrict",
          "apiDeprecationErrors");

  private static final Set<String> OF_TRANSACTIONS =
      Set.of("startTransaction", "autocommit", "txnNumber");

  /** Fields by command, in small letters; commands whose fields change nothing have ANY. */
  private static final Set<String> ANY = Set.of("*");

  private static final Map<String, Set<String>> COMMANDS =
      Map.ofEntries(
          entry(
              "find",
              Set.of(
                  "filter",
                  "sort",
                  "projection",
                  "skip",
                  "limit",
                  "batchSize",
                  "singleBatch",
                  "hint",
                  "noCursorTimeout",
                  "allowDiskUse")),
          entry("insert", Set.of("documents", "ordered", "bypassDocumentValidation")),
          entry("update", Set.of("updates", "ordered", "bypassDocumentValidation")),
          entry("delete", Set.of("deletes", "ordered")),
          entry(
              "findandmodify",
              Set.of(
                  "query",
                  "sort",
                  "remove",
                  "update",
                  "new",
                  "fields",
                  "upsert",
                  "arrayFilters",
                  "hint",
                  "bypassDocumentValidation")),
          entry("count", Set.of("query", "limit", "skip", "hint")),
          entry("distinct", Set.of("key", "query", "hint")),
          entry(
              "aggregate",
              Set.of("pipeline", "cursor", "allowDiskUse", "hint", "bypassDocumentValidation")),
          entry("create", Set.of("autoIndexId")),
          entry("createindexes", Set.of("indexes", "commitQuorum")),
          entry("dropindexes", Set.of("index")),
          entry("listcollections", Set.of("filter", "nameOnly", "authorizedCollections", "cursor")),
          entry("listdatabases", Set.of("nameOnly", "authorizedDatabases")),
          entry("listindexes", Set.of("cursor")),
          entry("renamecollection", Set.of("to", "dropTarget")),
          entry("getmore", Set.of("collection", "batchSize")),
          entry("killcursors", Set.of("cursors")),
          entry("drop", Set.of()),
          entry("dropdatabase", Set.of()),
          entry("dbstats", ANY),
          entry("collstats", ANY),
          entry("validate", ANY),
          entry("hello", ANY),
          entry("ismaster", ANY),
          entry("buildinfo", ANY),
          entry("ping", ANY),
          entry("whatsmyuri", ANY),
          entry("serverstatus", ANY),
          entry("hostinfo", ANY),
          entry("getlog", ANY),
          entry("getcmdlineopts", ANY),
          entry("connectionstatus", ANY),
          entry("endsessions", ANY));

  private static final Map<String, Set<String>> STATEMENTS =
      Map.of(
          "updates", Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint"),
          "deletes", Set.of("q", "limit", "hint"),
          "indexes", Set.of("key", "name", "ns", "unique", "sparse", "background", "v"));

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropdatabase",
          "dropindexes",
          "renamecollection");

  private Subset() {}

  static boolean writes(String command, Document query) {
    return WRITES.contains(command.toLowerCase(Locale.ROOT))
        || Fields.children(query, "pipeline").stream()
            .anyMatch(stage -> stage.containsKey("$out") || stage.containsKey("$merge"));
  }

  static void check(String command, Document query) {
    var fields = COMMANDS.get(command.toLowerCase(Locale.ROOT));
    if (fields == null) {
      throw new MongoServerError(
          59, "CommandNotFound", "The default document store has no command " + command + ".");
    }
    if (fields != ANY) {
      checkFields(command, query, fields);
    }
    STATEMENTS.forEach(
        (list, known) ->
            Fields.children(query, list).forEach(one -> checkStatement(list, one, known)));
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
}
