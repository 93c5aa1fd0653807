package jp.otonari.launcher.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that every change goes to before its reply. Group commit: whoever waits first writes the
 * changes of all who wait, as one frame, while the next ones gather.
 */
final class Journal implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Journal.class);

  private final Disk disk;

  private final boolean fsync;

  private final ReentrantLock lock = new ReentrantLock();

  private final Condition wrote = lock.newCondition();

  private FileChannel file;

  private long length;

  private Frame gathering = new Frame();

  private Frame spare = new Frame();

  private long appended;

  private long written;

  private boolean writing;

  private @Nullable IOException failure;

  Journal(Disk disk, boolean fsync, FileChannel file) throws IOException {
    this.disk = disk;
    this.fsync = fsync;
    this.file = file;
    this.length = file.position();
  }

  /** Gathers changes in the order of the calls; returns the mark to wait for. */
  long append(ByteBuf changes) {
    lock.lock();
    try {
      if (changes.isReadable()) {
        gathering.payload().writeBytes(changes);
        appended++;
      }
      return appended;
    } finally {
      lock.unlock();
    }
  }

  /** Returns when everything up to the mark is in the file. */
  void await(long mark) throws IOException {
    lock.lock();
    try {
      while (written < mark) {
        if (failure != null) {
          throw failure;
        }
        if (writing) {
          wrote.awaitUninterruptibly();
        } else {
          writeGathered();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Returns when everything appended so far is in the file. */
  void drain() throws IOException {
    await(append(Unpooled.EMPTY_BUFFER));
  }

  long length() {
    lock.lock();
    try {
      return length;
    } finally {
      lock.unlock();
    }
  }

  /** Goes on in another file; everything so far is first made safe in this one. */
  void continueIn(FileChannel next) throws IOException {
    drain();
    lock.lock();
    try {
      disk.force(file);
      file.close();
      file = next;
      length = next.position();
    } finally {
      lock.unlock();
    }
  }

  /** After a failure: cuts off what was written by half and forgets what was not written. */
  void cutBack() {
    lock.lock();
    try {
      gathering.clear();
      appended = written;
      file.truncate(length);
    } catch (IOException ex) {
      log.warn("An unfinished write stays in the journal: {}", ex.getMessage());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (failure == null) {
        drain();
        disk.force(file);
      }
    } finally {
      file.close();
    }
  }

  private void writeGathered() {
    Frame frame = gathering;
    gathering = spare;
    spare = frame;
    long mark = appended;
    writing = true;
    lock.unlock();
    IOException trouble = null;
    try {
      write(frame);
    } catch (IOException ex) {
      trouble = ex;
    } finally {
      lock.lock();
      writing = false;
    }
    if (trouble == null) {
      written = mark;
      length += frame.size();
    } else {
      failure = trouble;
    }
    frame.clear();
    wrote.signalAll();
  }

  private void write(Frame frame) throws IOException {
    disk.write(file, frame.sealed());
    if (fsync) {
      disk.force(file);
    }
  }
}
