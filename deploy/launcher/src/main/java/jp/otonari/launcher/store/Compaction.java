package jp.otonari.launcher.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a long or old journal by a snapshot. Commands wait while the snapshot is written and the
 * next journal is begun; making it safe and removing the old files goes on beside them.
 */
final class Compaction implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Compaction.class);

  /** A change is noticed within one part of the time, and forgotten before the last part ends. */
  private static final int PARTS = 4;

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("store-compaction").factory());

  private final AtomicBoolean running = new AtomicBoolean();

  private final Lock commands;

  private final StoreFolder folder;

  private final Journal journal;

  private final long least;

  private volatile long dueAt;

  private long generation;

  /** The journal's length when it began; from there on, something was changed. */
  private long begun;

  private int partsSinceChange;

  Compaction(Lock commands, StoreFolder folder, Journal journal, long generation, long least) {
    this.commands = commands;
    this.folder = folder;
    this.journal = journal;
    this.generation = generation;
    this.least = least;
    this.dueAt = least;
    this.begun = journal.length();
  }

  /**
   * From now on a snapshot is also written when the files have held a change for that long, so that
   * what it deleted or replaced leaves them.
   *
   * @param old whether there are files of a run before, whose changes have an unknown age
   */
  void forgetAfter(Duration age, boolean old, Supplier<List<Change.Put>> everything) {
    partsSinceChange = old ? PARTS - 1 : 0;
    begun = old ? 0 : begun;
    var part = Math.max(1, age.dividedBy(PARTS).toMillis());
    var _ = worker.scheduleWithFixedDelay(() -> forget(everything), part, part, MILLISECONDS);
  }

  private void forget(Supplier<List<Change.Put>> everything) {
    if (journal.length() > begun
        && ++partsSinceChange >= PARTS
        && running.compareAndSet(false, true)) {
      run(everything);
    }
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
    } catch (IOException | RuntimeException ex) {
      dueAt = 2 * journal.length();
      log.warn("The journal stays as long as it is, a snapshot failed: {}", ex.getMessage());
    } finally {
      partsSinceChange = 0;
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
      begun = journal.length();
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
