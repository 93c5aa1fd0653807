package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/** What is in a snapshot or journal: a header that says which it is, then changes. */
final class StoreFile implements Consumer<ByteBuf> {

  private static final int FORMAT = 1;

  private final Path file;

  private final long generation;

  private final Contents contents;

  private int announced = -1;

  private int applied;

  /** Applies what is read from the file to the contents. */
  StoreFile(Path file, long generation, Contents contents) {
    this.file = file;
    this.generation = generation;
    this.contents = contents;
  }

  /** The first frame; a snapshot says how many changes follow, a journal cannot know. */
  static ByteBuffer header(long generation, int changes) {
    var frame = new Frame();
    BsonEncoder.encodeDocument(
        new Document("format", FORMAT).append("generation", generation).append("changes", changes),
        frame.payload());
    return frame.sealed();
  }

  @Override
  public void accept(ByteBuf payload) {
    if (announced < 0) {
      announced = announcedBy(BsonDecoder.decodeBson(payload));
    }
    for (; payload.isReadable(); applied++) {
      contents.apply(Change.readFrom(payload));
    }
  }

  boolean isComplete() {
    return applied == announced;
  }

  private int announcedBy(Document header) {
    if (!Objects.equals(header.get("format"), FORMAT)) {
      throw new StoreException(
          file + " was written by another version of the store." + StoreFolder.ADVICE);
    }
    if (!Objects.equals(header.get("generation"), generation)) {
      throw new StoreException(file + " is not the file that its name says." + StoreFolder.ADVICE);
    }
    return Fields.number(header, "changes");
  }
}
