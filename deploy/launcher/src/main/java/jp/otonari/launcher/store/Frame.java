package jp.otonari.launcher.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * What is written to a file in one go: the length of the payload, a checksum of the length, a
 * checksum of the payload, the payload. The first checksum tells an unfinished frame from a damaged
 * length.
 */
final class Frame {

  static final int HEADER = 12;

  private static final int KEPT_CAPACITY = 4 << 20;

  private ByteBuf bytes = Unpooled.buffer().writeZero(HEADER);

  /** Where the payload is added to. */
  ByteBuf payload() {
    return bytes;
  }

  int size() {
    return bytes.writerIndex();
  }

  ByteBuffer sealed() {
    int length = size() - HEADER;
    bytes.setInt(0, length);
    bytes.setInt(4, checksum(bytes.nioBuffer(0, 4)));
    bytes.setInt(8, checksum(bytes.nioBuffer(HEADER, length)));
    return bytes.nioBuffer(0, size());
  }

  void clear() {
    if (bytes.capacity() > KEPT_CAPACITY) {
      bytes = Unpooled.buffer();
    }
    bytes.clear().writeZero(HEADER);
  }

  static int checksum(ByteBuffer bytes) {
    var crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
