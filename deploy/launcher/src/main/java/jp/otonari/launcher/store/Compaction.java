package jp.otonari.launcher.store;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a long journal by a snapshot. Commands wait while the snapshot is written and the next
 * journal is begun; making it safe and removing the old files goes on beside them.
 */
final class Compaction implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Compaction.class);

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("store-compaction").factory());

  private final AtomicBoolean running = new AtomicBoolean();

  private final Lock commands;

  private final StoreFolder folder;

  private final Journal journal;

  private final long least;

  private volatile long dueAt;

  private long generation;

  Compaction(Lock commands, StoreFolder folder, Journal journal, long generation, long least) {
    this.commands = commands;
    this.folder = folder;
    this.journal = journal;
    this.generation = generation;
    this.least = least;
    this.dueAt = least;
  }

  void startIfDue(Supplier<List<Change.Put>> everything) {
    if (journal.length() > dueAt && running.compareAndSet(false, true)) {
      worker.execute(() -> run(everything));
    }
  }

  private void run(Supplier<List<Change.Put>> everything) {
    try {
      begin(everything);
      dueAt = Math.max(least, folder.publish(generation));
    } catch (IOException ex) {
      dueAt = 2 * journal.length();
      log.warn("The journal stays as long as it is, a snapshot failed: {}", ex.getMessage());
    } finally {
      running.set(false);
    }
  }

  private void begin(Supplier<List<Change.Put>> everything) throws IOException {
    commands.lock();
    try {
      journal.drain();
      folder.writeSnapshot(generation + 1, everything.get());
      journal.continueIn(folder.openJournal(generation + 1, 0));
      generation++;
    } catch (Throwable ex) {
      folder.discard(generation + 1);
      throw ex;
    } finally {
      commands.unlock();
    }
  }

  @Override
  public void close() {
    worker.close();
  }
}
