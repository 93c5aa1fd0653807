package jp.otonari.notification.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Every byte that the service's database holds, to search for what should not be there. */
record StoredBytes(MongoTemplate mongo) {

  /** The collections in which the text stands somewhere, as often as it does. */
  List<String> with(String planted) {
    var needle = new String(planted.getBytes(UTF_8), ISO_8859_1);
    var found = new ArrayList<String>();
    for (var collection : mongo.getCollectionNames()) {
      for (var document : mongo.getDb().getCollection(collection, RawBsonDocument.class).find()) {
        var bytes = new byte[document.getByteBuffer().remaining()];
        document.getByteBuffer().get(bytes);
        if (new String(bytes, ISO_8859_1).contains(needle)) {
          found.add(collection);
        }
      }
    }
    return found;
  }
}
