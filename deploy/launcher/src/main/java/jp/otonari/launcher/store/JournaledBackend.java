package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one command at a time on the memory and lets nobody hear of a change before it is in the
 * journal. When a change cannot be kept, the memory is read again from the files: both always say
 * the same.
 */
final class JournaledBackend extends LibraryBackend {

  private static final Logger log = LoggerFactory.getLogger(JournaledBackend.class);

  private final ReentrantLock lock = new ReentrantLock();

  private final StoreFolder folder;

  private final Journal journal;

  private final Compaction compaction;

  private final Heap heap = new Heap();

  /** Why changes are refused, in words for the person who runs the store. */
  private @Nullable String outage;

  private boolean readable = true;

  JournaledBackend(StoreFolder folder, Disk disk, StoreSettings settings) throws IOException {
    this.folder = folder;
    var loaded = folder.load();
    var file = folder.openJournal(loaded.generation(), loaded.journalLength());
    journal = new Journal(disk, settings.fsync(), file);
    compaction = new Compaction(lock, folder, journal, loaded.generation(), settings.compactAt());
    openDurably(loaded.contents());
    compaction.forgetAfter(
        settings.forgetAfter(), loaded.journalLength() > 0, () -> memory().everything());
  }

  long countDocuments() {
    lock.lock();
    try {
      return memory().countDocuments();
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
    } catch (UnstorableException ex) {
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
      mark = memory().handOver(journal);
    } finally {
      lock.unlock();
    }
    await(mark);
    compaction.startIfDue(() -> memory().everything());
    return reply;
  }

  /** A refusal may come after a part was done: that part is kept, as MongoDB does. */
  private Document inMemory(Channel channel, String database, String command, Document query) {
    try {
      return super.handleCommand(channel, database, command, query).cloneDeeply();
    } catch (MongoServerException ex) {
      return Replies.refusal(ex);
    } catch (RuntimeException | StackOverflowError ex) {
      if (Subset.writes(command, query)) {
        undo();
      }
      throw ex;
    }
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
    forget();
    try {
      openDurably(folder.load().contents());
      readable = true;
    } catch (IOException | StoreException ex) {
      outage = "The document store cannot read its files again: " + ex.getMessage();
      log.error(outage);
    }
  }

  private void openDurably(Contents contents) throws IOException {
    open(contents);
    journal.await(memory().handOver(journal));
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
