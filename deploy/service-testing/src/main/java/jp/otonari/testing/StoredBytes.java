package jp.otonari.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/** Looks for a planted text in every document of a database, byte for byte. */
public final class StoredBytes {

  private StoredBytes() {}

  /** The collections in which the text stands, once for each document. */
  public static List<String> holding(MongoDatabase database, String text) {
    var found = new ArrayList<String>();
    for (var collection : database.listCollectionNames()) {
      for (var document : database.getCollection(collection, RawBsonDocument.class).find()) {
        if (contains(document, text.getBytes(UTF_8))) {
          found.add(collection);
        }
      }
    }
    return found;
  }

  private static boolean contains(RawBsonDocument document, byte[] text) {
    var bytes = document.getByteBuffer().asNIO();
    for (int start = 0; start + text.length <= bytes.limit(); start++) {
      if (bytes.slice(start, text.length).mismatch(ByteBuffer.wrap(text)) < 0) {
        return true;
      }
    }
    return false;
  }
}
