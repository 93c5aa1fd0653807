package jp.otonari.launcher.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A disk that fills up. */
final class FailingDisk extends Disk {

  private static final IOException FULL = new IOException("No space left on device");

  private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);

  private final AtomicBoolean snapshotsFail = new AtomicBoolean();

  private final AtomicBoolean snapshotFailed = new AtomicBoolean();

  void leaveRoomFor(int bytes) {
    room.set(bytes);
  }

  void failSnapshots() {
    snapshotsFail.set(true);
  }

  boolean hasFailedASnapshot() {
    return snapshotFailed.get();
  }

  void mend() {
    snapshotsFail.set(false);
  }

  /** What fits is written, as a real disk does; a write at the start of a file is a snapshot's. */
  @Override
  void write(FileChannel file, ByteBuffer bytes) throws IOException {
    if (snapshotsFail.get() && file.position() == 0) {
      snapshotFailed.set(true);
      throw FULL;
    }
    long left = room.getAndAdd(-bytes.remaining());
    if (left < bytes.remaining()) {
      room.set(0);
      super.write(file, bytes.slice(0, (int) Math.max(0, left)));
      throw FULL;
    }
    super.write(file, bytes);
  }
}
