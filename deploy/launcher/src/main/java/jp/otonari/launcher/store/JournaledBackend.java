package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one command at a time on the memory and lets nobody hear of a change before it is in the
 * journal. When a change cannot be kept, the memory is read again from the files: both always say
 * the same.
 */
final class JournaledBackend extends AbstractMongoBackend {

  private static final Logger log = LoggerFactory.getLogger(JournaledBackend.class);

  /** Documents in a batch when the client names no number; the library would send all at once. */
  private static final int BATCH = 1000;

  private final ReentrantLock lock = new ReentrantLock();

  private final Map<String, StoredDatabase> databases = new HashMap<>();

  private final StoreFolder folder;

  private final Journal journal;

  private final Compaction compaction;

  private final Heap heap = new Heap();

  private Memory memory = new Memory(new Contents());

  /** Why changes are refused, in words for the person who runs the store. */
  private @Nullable String outage;

  private boolean readable;

  JournaledBackend(StoreFolder folder, Disk disk, StoreSettings settings) throws IOException {
    this.folder = folder;
    var loaded = folder.load();
    var file = folder.openJournal(loaded.generation(), loaded.journalLength());
    journal = new Journal(disk, settings.fsync(), file);
    compaction = new Compaction(lock, folder, journal, loaded.generation(), settings.compactAt());
    open(loaded.contents());
  }

  long countDocuments() {
    lock.lock();
    try {
      return memory.countDocuments();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    var query = message.getDocument();
    var command = query.keySet().iterator().next();
    return handleCommand(message.getChannel(), message.getDatabaseName(), command, query);
  }

  /** Never throws: the library would log the whole command, and so what people have told us. */
  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    try {
      Subset.check(command, query);
      return execute(channel, database, command, query);
    } catch (MongoServerException ex) {
      return Replies.refusal(ex);
    } catch (TooLargeException ex) {
      return Replies.refusal(ex.error());
    } catch (RuntimeException ex) {
      log.error("The command {} failed: {}", command, Replies.whereabouts(ex));
      return Replies.failure(ex);
    }
  }

  private Document execute(Channel channel, String database, String command, Document query) {
    Document reply;
    long mark;
    lock.lock();
    try {
      mustBeAllowed(command, query);
      reply = inMemory(channel, database, command, query);
      mark = memory.handOver(journal);
    } finally {
      lock.unlock();
    }
    await(mark);
    compaction.startIfDue(() -> memory.everything());
    return reply;
  }

  /** A refusal may come after a part was done: that part is kept, as MongoDB does. */
  private Document inMemory(Channel channel, String database, String command, Document query) {
    try {
      return inLibrary(channel, database, command, query).cloneDeeply();
    } catch (MongoServerException ex) {
      return Replies.refusal(ex);
    } catch (RuntimeException | StackOverflowError ex) {
      if (Subset.writes(command, query)) {
        undo();
      }
      throw ex;
    }
  }

  private Document inLibrary(Channel channel, String database, String command, Document query) {
    if (command.equalsIgnoreCase("hello")) {
      return super.handleCommand(channel, database, "ismaster", query)
          .append("isWritablePrimary", true);
    }
    if (command.equalsIgnoreCase("find") || command.equalsIgnoreCase("getMore")) {
      query.putIfAbsent("batchSize", BATCH);
    }
    return super.handleCommand(channel, database, command, query);
  }

  private void mustBeAllowed(String command, Document query) {
    if (outage != null && (!readable || Subset.writes(command, query))) {
      throw refusal();
    }
    if (Subset.adds(command, query) && heap.isFull()) {
      throw new MongoServerError(
          146,
          "ExceededMemoryLimit",
          "The document store is full: its documents nearly fill the memory that it may use."
              + " What it acknowledged is safe. Start it with a larger -Xmx.");
    }
  }

  private MongoServerError refusal() {
    return new MongoServerError(14031, "OutOfDiskSpace", String.valueOf(outage));
  }

  private void await(long mark) {
    try {
      journal.await(mark);
    } catch (IOException ex) {
      becomeReadOnly(ex);
      throw refusal();
    }
  }

  private void becomeReadOnly(IOException cause) {
    lock.lock();
    try {
      if (outage == null) {
        outage =
            "The document store takes no more changes: it cannot write to %s (%s)."
                    .formatted(folder.path(), cause.getMessage())
                + " What it acknowledged is safe. Make room there and start it again.";
        log.error(outage);
        journal.cutBack();
        reopen();
      }
    } finally {
      lock.unlock();
    }
  }

  /** After an unplanned failure in the middle of a command: back to what the journal has. */
  private void undo() {
    try {
      journal.drain();
      reopen();
    } catch (IOException ex) {
      becomeReadOnly(ex);
    }
  }

  /** Without the files there is nothing to be trusted, so nothing is answered. */
  private void reopen() {
    readable = false;
    memory = new Memory(new Contents());
    databases.clear();
    super.close();
    super.closeCursors(
        LongStream.range(0, getCursorRegistry().generateCursorId()).boxed().toList());
    try {
      open(folder.load().contents());
    } catch (IOException | StoreException ex) {
      outage = "The document store cannot read its files again: " + ex.getMessage();
      log.error(outage);
    }
  }

  private void open(Contents contents) throws IOException {
    memory = new Memory(contents);
    List.copyOf(contents.databases()).forEach(this::resolveDatabase);
    journal.await(memory.handOver(journal));
    readable = true;
  }

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

  /** The old protocol without commands: its cursors and live documents are beyond our lock. */
  @Override
  public QueryResult handleQuery(MongoQuery query) {
    throw new MongoServerException("Only commands are supported.");
  }

  @Override
  public void close() {
    compaction.close();
    super.close();
    try {
      journal.close();
    } catch (IOException ex) {
      log.error("The journal was not closed: {}", ex.getMessage());
    }
  }
}
