package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** Adds up the replies to the statements of one update command. */
final class BulkUpdate {

  private final List<Document> upserted = new ArrayList<>();

  private final List<Document> errors = new ArrayList<>();

  private int statements;

  private int matched;

  private int modified;

  void add(Document reply) {
    matched += Fields.number(reply, "n");
    modified += Fields.number(reply, "nModified");
    for (var one : Fields.children(reply, "upserted")) {
      upserted.add(one.append("index", statements));
    }
    for (var one : Fields.children(reply, "writeErrors")) {
      errors.add(one.append("index", statements));
    }
    statements++;
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  Document reply() {
    var reply = new Document("n", matched).append("nModified", modified);
    if (!upserted.isEmpty()) {
      reply.append("upserted", upserted);
    }
    if (!errors.isEmpty()) {
      reply.append("writeErrors", errors);
    }
    return reply.append("ok", 1.0);
  }
}
