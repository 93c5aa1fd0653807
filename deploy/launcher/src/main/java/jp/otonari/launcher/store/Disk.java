package jp.otonari.launcher.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The two things that can fail after the store has opened; tests let them fail. */
class Disk {

  void write(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  void force(FileChannel file) throws IOException {
    file.force(false);
  }
}
