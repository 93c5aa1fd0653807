package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** The library's commands on a memory that can be exchanged as a whole. */
abstract class LibraryBackend extends AbstractMongoBackend {

  /** Documents in a batch when the client names no number; the library would send all at once. */
  private static final int BATCH = 1000;

  private final Map<String, StoredDatabase> databases = new HashMap<>();

  private Memory memory = new Memory(new Contents());

  final Memory memory() {
    return memory;
  }

  /** Takes what files hold in place of what was there before. */
  final void open(Contents contents) {
    memory = new Memory(contents);
    List.copyOf(contents.databases()).forEach(this::resolveDatabase);
  }

  /** Lets go of everything first, so that it need not fit into memory twice. */
  final void forget() {
    memory = new Memory(new Contents());
    databases.clear();
    super.close();
    super.closeCursors(
        LongStream.range(0, getCursorRegistry().generateCursorId()).boxed().toList());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    if (command.equalsIgnoreCase("hello")) {
      return super.handleCommand(channel, database, "ismaster", query)
          .append("isWritablePrimary", true);
    }
    if (command.equalsIgnoreCase("find") || command.equalsIgnoreCase("getMore")) {
      query.putIfAbsent("batchSize", BATCH);
    }
    return super.handleCommand(channel, database, command, query);
  }

  /** The old protocol without commands: its cursors and live documents are beyond our lock. */
  @Override
  public QueryResult handleQuery(MongoQuery query) {
    throw new MongoServerException("Only commands are supported.");
  }

  /** The library opens databases a second time in order to list them. */
  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return databases.computeIfAbsent(
        name, _ -> new StoredDatabase(name, getCursorRegistry(), memory));
  }

  @Override
  public void dropDatabase(String name) {
    super.dropDatabase(name);
    databases.remove(name);
  }
}
