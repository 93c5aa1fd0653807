package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the files say: the documents of each collection by position, null where one was removed. */
final class Contents {

  private final Map<Place, List<@Nullable Document>> collections = new LinkedHashMap<>();

  void apply(Change change) {
    switch (change) {
      case Change.Put(var place, var position, var document) ->
          room(place, position).set(position, document);
      case Change.Remove(var place, var position) -> room(place, position).set(position, null);
      case Change.Drop(var place) -> collections.remove(place);
      case Change.Move(var place, var to) -> {
        var moved = collections.remove(place);
        collections.put(to, moved == null ? new ArrayList<>() : moved);
      }
    }
  }

  Set<String> databases() {
    return collections.keySet().stream().map(Place::database).collect(Collectors.toSet());
  }

  /** Hands over a collection that is being opened; it is not held here any longer. */
  List<@Nullable Document> take(Place place) {
    var documents = collections.remove(place);
    return documents == null ? List.of() : documents;
  }

  private List<@Nullable Document> room(Place place, int position) {
    var documents = collections.computeIfAbsent(place, _ -> new ArrayList<>());
    while (documents.size() <= position) {
      documents.add(null);
    }
    return documents;
  }
}
