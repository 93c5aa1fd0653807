package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The library's database; what it does otherwise than MongoDB is mended. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

  private final Memory memory;

  StoredDatabase(String name, CursorRegistry cursors, Memory memory) {
    super(name, cursors);
    this.memory = memory;
    initializeNamespacesAndIndexes();
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    UnaryOperator<Document> library =
        one -> super.handleCommand(channel, command, one, databases, oplog);
    return switch (command.toLowerCase(Locale.ROOT)) {
      case "insert" -> insert(query, library);
      case "update" -> update(query, library);
      case "aggregate" ->
          library.apply(
              query.clone().append("pipeline", Conditions.inPipeline(query.get("pipeline"))));
      case "dropindexes" -> dropIndexes(command, query, library);
      case "listcollections" -> listCollections(query, library);
      default -> library.apply(query);
    };
  }

  /** The library counts the refused documents as well. */
  private static Document insert(Document query, UnaryOperator<Document> library) {
    query.putIfAbsent("ordered", true);
    var reply = library.apply(query);
    var errors = Fields.children(reply, "writeErrors");
    if (!errors.isEmpty()) {
      reply.put(
          "n",
          Fields.isSet(query, "ordered")
              ? Fields.number(errors.getFirst(), "index")
              : Fields.number(reply, "n") - errors.size());
    }
    return reply;
  }

  /** The library goes on after a refused statement, also when the statements are ordered. */
  private static Document update(Document query, UnaryOperator<Document> library) {
    var sum = new BulkUpdate();
    for (var statement : Fields.children(query, "updates")) {
      if (sum.hasErrors() && !Boolean.FALSE.equals(query.get("ordered"))) {
        break;
      }
      sum.add(library.apply(query.clone().append("updates", List.of(statement))));
    }
    return sum.reply();
  }

  private Document dropIndexes(String command, Document query, UnaryOperator<Document> library) {
    var collection = Fields.text(query, command);
    var wanted = query.getOrDefault("index", "");
    for (var index : indexesToDrop(databaseName + "." + collection, wanted)) {
      var _ = library.apply(new Document(command, collection).append("index", index.get("key")));
    }
    return new Document("ok", 1.0);
  }

  /** The library does not filter. */
  private static Document listCollections(Document query, UnaryOperator<Document> library) {
    var reply = library.apply(query);
    if (query.get("filter") instanceof Document filter) {
      var cursor = Fields.child(reply, "cursor");
      var wanted = new DefaultQueryMatcher();
      cursor.put(
          "firstBatch",
          Fields.children(cursor, "firstBatch").stream()
              .filter(collection -> wanted.matches(collection, filter))
              .toList());
    }
    return reply;
  }

  /** Given a name, the library drops the definitions of that name in every collection. */
  private List<Document> indexesToDrop(String namespace, Object wanted) {
    var indexes =
        indexesOf(namespace)
            .filter(index -> !isPrimaryKeyIndex(Fields.child(index, "key")))
            .filter(
                index ->
                    wanted.equals("*")
                        || wanted.equals(index.get("name"))
                        || wanted.equals(index.get("key")))
            .toList();
    if (indexes.isEmpty() && !wanted.equals("*")) {
      throw new MongoServerError(27, "IndexNotFound", "index not found: " + wanted);
    }
    return indexes;
  }

  /** Given a known name, the library ignores that the new definition says something else. */
  @Override
  protected synchronized void addIndex(Document index) {
    indexesOf(Fields.text(index, "ns")).forEach(other -> mustAgree(index, other));
    super.addIndex(index);
  }

  private static void mustAgree(Document index, Document other) {
    boolean sameName = Objects.equals(index.get("name"), other.get("name"));
    boolean sameKey = keys(index).equals(keys(other));
    boolean sameOptions =
        Fields.isSet(index, "unique") == Fields.isSet(other, "unique")
            && Fields.isSet(index, "sparse") == Fields.isSet(other, "sparse");
    if (sameName && !sameKey) {
      throw new MongoServerError(
          86,
          "IndexKeySpecsConflict",
          "An index of this name has other keys: " + index.get("name"));
    }
    if (sameKey && !(sameName && sameOptions)) {
      throw new MongoServerError(
          85,
          "IndexOptionsConflict",
          "An index of these keys has another name or options: " + other.get("name"));
    }
  }

  private static String keys(Document index) {
    var keys = new StringBuilder();
    Fields.child(index, "key")
        .forEach((field, order) -> keys.append(field).append(((Number) order).intValue()));
    return keys.toString();
  }

  private Stream<Document> indexesOf(String namespace) {
    var all = indexes.get();
    return all == null
        ? Stream.empty()
        : StreamSupport.stream(all.queryAll().spliterator(), false)
            .filter(index -> namespace.equals(index.get("ns")));
  }

  @Override
  protected StoredCollection openOrCreateCollection(String name, CollectionOptions options) {
    return new StoredCollection(
        this, new Place(databaseName, name), options, cursorRegistry, memory);
  }

  @Override
  protected Index<Integer> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new MemoryUniqueIndex(name, keys, sparse);
  }

  /** The collection searches by its own indexes; the library only has to know of this one. */
  @Override
  protected Index<Integer> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new EmptyIndex<>(name, keys);
  }

  @Override
  protected long getStorageSize() {
    return 0;
  }

  @Override
  protected long getFileSize() {
    return 0;
  }
}
