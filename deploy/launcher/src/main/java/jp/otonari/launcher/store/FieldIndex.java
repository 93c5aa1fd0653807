package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The positions of documents by the value of one field. It only narrows a search: what it proposes
 * is still matched against the whole query, so it may propose too much but must not leave out a
 * match. Values that have no order here are therefore always proposed.
 */
final class FieldIndex {

  private final List<String> path;

  private final Map<Class<?>, NavigableSet<IndexEntry>> entries = new HashMap<>();

  private final Set<Integer> unordered = new HashSet<>();

  /** Once a document had several values, two bounds may be met by two of them. */
  private boolean several;

  FieldIndex(String field) {
    path = List.of(field.split("\\."));
  }

  void add(int position, Document document) {
    var values = values(document);
    several |= values.size() > 1;
    for (var value : values) {
      var key = IndexEntry.key(value);
      if (key == null) {
        unordered.add(position);
      } else {
        like(key).add(new IndexEntry(key, position));
      }
    }
  }

  void remove(int position, Document document) {
    unordered.remove(position);
    for (var value : values(document)) {
      var key = IndexEntry.key(value);
      if (key != null) {
        like(key).remove(new IndexEntry(key, position));
      }
    }
  }

  /** The positions that may meet a condition of a query; null when it tells us nothing. */
  @Nullable Stream<Integer> positions(@Nullable Object condition) {
    var found =
        condition instanceof Document operators ? byOperators(operators) : equalTo(condition);
    return found == null
        ? null
        : Stream.concat(found.map(IndexEntry::position), unordered.stream());
  }

  private @Nullable Stream<IndexEntry> byOperators(Document operators) {
    if (operators.containsKey("$eq")) {
      return equalTo(operators.get("$eq"));
    }
    if (operators.get("$in") instanceof Collection<?> values) {
      return values.stream().anyMatch(value -> IndexEntry.key(value) == null)
          ? null
          : values.stream().flatMap(this::equalTo);
    }
    var from = bound(operators, "$gte", "$gt");
    var to = bound(operators, "$lte", "$lt");
    if (from == null) {
      return to == null ? null : like(to).headSet(IndexEntry.last(to)).stream();
    }
    if (to == null || several || !from.getClass().equals(to.getClass())) {
      return like(from).tailSet(IndexEntry.first(from)).stream();
    }
    return from.compareTo(to) > 0
        ? Stream.empty()
        : like(from).subSet(IndexEntry.first(from), IndexEntry.last(to)).stream();
  }

  private @Nullable Stream<IndexEntry> equalTo(@Nullable Object value) {
    var key = IndexEntry.key(value);
    return key == null
        ? null
        : like(key).subSet(IndexEntry.first(key), IndexEntry.last(key)).stream();
  }

  /** UUIDs are ordered otherwise in queries than in Java. */
  private static @Nullable Comparable<Object> bound(Document operators, String... names) {
    for (var name : names) {
      var key = IndexEntry.key(operators.get(name));
      if (key != null && !UUID.class.isInstance(key)) {
        return key;
      }
    }
    return null;
  }

  private NavigableSet<IndexEntry> like(Comparable<Object> key) {
    return entries.computeIfAbsent(key.getClass(), _ -> new TreeSet<>());
  }

  private List<Object> values(Document document) {
    var values = new ArrayList<Object>();
    collect(document, 0, values);
    return values;
  }

  /** Every value that a query on the path can reach, through arrays and arrays of arrays. */
  private void collect(@Nullable Object value, int depth, List<Object> values) {
    if (value instanceof Collection<?> elements) {
      elements.forEach(element -> collect(element, depth, values));
    } else if (depth == path.size()) {
      if (value != null) {
        values.add(value);
      }
    } else if (value instanceof Document document) {
      collect(document.get(path.get(depth)), depth + 1, values);
    }
  }
}
