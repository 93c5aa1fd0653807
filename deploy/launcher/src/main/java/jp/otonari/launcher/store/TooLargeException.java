package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;

/** A document grew beyond the 16 MiB that a MongoDB document may have. */
final class TooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private TooLargeException(int bytes) {
    super(
        "A document of %,d bytes is larger than 16 MiB; nothing of the command was done."
            .formatted(bytes));
  }

  MongoServerError error() {
    return new MongoServerError(10334, "BSONObjectTooLarge", String.valueOf(getMessage()));
  }

  static void check(int bytes) {
    if (bytes > BsonConstants.MAX_BSON_OBJECT_SIZE) {
      throw new TooLargeException(bytes);
    }
  }
}
