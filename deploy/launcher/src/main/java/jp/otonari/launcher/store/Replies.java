package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Error replies; what a person entered is in none of our own words. */
final class Replies {

  private static final int FRAMES = 8;

  private Replies() {}

  static Document refusal(MongoServerException ex) {
    var reply = new Document("ok", 0.0).append("errmsg", ex.getMessageWithoutErrorCode());
    if (ex instanceof MongoServerError error) {
      reply.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
    }
    return reply;
  }

  static Document failure(RuntimeException ex) {
    var message = "The document store cannot do this (%s); nothing was changed.";
    return refusal(
        new MongoServerError(1, "InternalError", message.formatted(ex.getClass().getSimpleName())));
  }

  /** The place of a failure without its message, which may quote a document. */
  static String whereabouts(RuntimeException ex) {
    return Arrays.stream(ex.getStackTrace())
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < ", ex.getClass().getName() + " at ", ""));
  }
}
