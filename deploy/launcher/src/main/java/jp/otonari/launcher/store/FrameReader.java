package jp.otonari.launcher.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file frame by frame and tells an unfinished last write, which nobody was told of, from
 * damage. Unfinished is a file that ends within its last frame, that ends in zeros, or whose last
 * frame lacks a whole sector (after a power cut). Everything else that does not fit is damage.
 */
final class FrameReader {

  private static final int SECTOR = 512;

  private static final int BUFFER = 1 << 16;

  private final Path file;

  private final InputStream in;

  private long end;

  private FrameReader(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /** Hands over every whole payload; returns where the last whole frame ends. */
  static long read(Path file, Consumer<ByteBuf> payloads) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      return new FrameReader(file, in).read(payloads);
    }
  }

  private long read(Consumer<ByteBuf> payloads) throws IOException {
    while (true) {
      byte[] header = in.readNBytes(Frame.HEADER);
      if (header.length < Frame.HEADER) {
        return end;
      }
      var fields = ByteBuffer.wrap(header);
      if (Frame.checksum(fields.slice(0, 4)) != fields.getInt(4)) {
        return endOfZeros(header);
      }
      byte[] payload = in.readNBytes(fields.getInt(0));
      if (payload.length < fields.getInt(0)) {
        return end;
      }
      if (Frame.checksum(ByteBuffer.wrap(payload)) != fields.getInt(8)) {
        return endOfMissingSector(payload);
      }
      hand(payload, payloads);
      end += Frame.HEADER + payload.length;
    }
  }

  private void hand(byte[] payload, Consumer<ByteBuf> payloads) {
    try {
      payloads.accept(Unpooled.wrappedBuffer(payload));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException ex) {
      throw damage("a change cannot be read", ex);
    }
  }

  private long endOfZeros(byte[] header) throws IOException {
    byte[] bytes = header;
    while (bytes.length > 0) {
      if (!isZero(bytes, 0, bytes.length)) {
        throw damage("a length is wrong", null);
      }
      bytes = in.readNBytes(BUFFER);
    }
    return end;
  }

  private long endOfMissingSector(byte[] payload) throws IOException {
    long start = end + Frame.HEADER;
    boolean last = in.read() == -1;
    for (int i = (int) (-start & (SECTOR - 1)); last && i + SECTOR <= payload.length; i += SECTOR) {
      if (isZero(payload, i, SECTOR)) {
        return end;
      }
    }
    throw damage("a checksum is wrong", null);
  }

  private static boolean isZero(byte[] bytes, int from, int length) {
    return Arrays.equals(bytes, from, from + length, new byte[length], 0, length);
  }

  private StoreException damage(String what, @Nullable Throwable cause) {
    return new StoreException(
        "%s is damaged at byte %,d: %s.".formatted(file, end, what) + StoreFolder.ADVICE, cause);
  }
}
