package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open collections, and the changes to them that no journal has yet. */
final class Memory {

  private final Contents contents;

  private final Map<Place, StoredCollection> collections = new LinkedHashMap<>();

  private final ByteBuf changes = Unpooled.buffer();

  Memory(Contents contents) {
    this.contents = contents;
  }

  /** What the files hold of a collection that is being opened. */
  List<@Nullable Document> documents(Place place) {
    return contents.take(place);
  }

  void changed(Change change) {
    change.writeTo(changes);
  }

  void opened(Place place, StoredCollection collection) {
    collections.put(place, collection);
  }

  void closed(Place place) {
    collections.remove(place);
  }

  /** Gives the changes since the last call to the journal; returns the mark to wait for. */
  long handOver(Journal journal) {
    long mark = journal.append(changes);
    changes.clear();
    return mark;
  }

  List<Change.Put> everything() {
    return collections.values().stream().flatMap(StoredCollection::puts).toList();
  }

  long countDocuments() {
    return collections.entrySet().stream()
        .filter(entry -> !entry.getKey().isOfTheSystem())
        .mapToLong(entry -> entry.getValue().count())
        .sum();
  }
}
