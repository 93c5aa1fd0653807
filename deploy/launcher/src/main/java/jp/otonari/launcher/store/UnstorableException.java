package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A document that the files could not give back as it was: too large, too deep, an odd name. */
final class UnstorableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** MongoDB's own limit. */
  private static final int DEEPEST = 180;

  private UnstorableException(String why) {
    super(why + "; nothing of the command was done.");
  }

  MongoServerError error() {
    return new MongoServerError(10334, "BSONObjectTooLarge", String.valueOf(getMessage()));
  }

  static void checkSize(int bytes) {
    if (bytes > BsonConstants.MAX_BSON_OBJECT_SIZE) {
      throw new UnstorableException("A document of %,d bytes is over 16 MiB".formatted(bytes));
    }
  }

  /** A command can make names of its texts, and in BSON a name ends at its first zero. */
  static void checkForm(@Nullable Object value) {
    checkForm(value, 0);
  }

  private static void checkForm(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      throw new UnstorableException("A document is more than " + DEEPEST + " levels deep");
    }
    if (value instanceof Document document) {
      for (var field : document.entrySet()) {
        if (field.getKey().indexOf('\0') >= 0) {
          throw new UnstorableException("A field name holds a zero");
        }
        checkForm(field.getValue(), depth + 1);
      }
    } else if (value instanceof Collection<?> elements) {
      for (var element : elements) {
        checkForm(element, depth + 1);
      }
    }
  }
}
