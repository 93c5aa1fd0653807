package jp.otonari.launcher.store;

import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value in an index and where its document is; compared with values of the same class only. */
record IndexEntry(Comparable<Object> value, int position) implements Comparable<IndexEntry> {

  private static final Comparator<IndexEntry> ORDER =
      Comparator.comparing(IndexEntry::value).thenComparingInt(IndexEntry::position);

  static IndexEntry first(Comparable<Object> value) {
    return new IndexEntry(value, -1);
  }

  static IndexEntry last(Comparable<Object> value) {
    return new IndexEntry(value, Integer.MAX_VALUE);
  }

  /** The value as it is ordered here; null when it has no order here. */
  @SuppressWarnings("unchecked")
  static @Nullable Comparable<Object> key(@Nullable Object value) {
    return switch (value) {
      case Integer number -> (Comparable<Object>) (Comparable<?>) number.doubleValue();
      case Long number -> (Comparable<Object>) (Comparable<?>) number.doubleValue();
      case Double number when !number.isNaN() ->
          (Comparable<Object>) (Comparable<?>) (number + 0.0);
      case String _, Boolean _, Instant _, UUID _, ObjectId _ -> (Comparable<Object>) value;
      case null, default -> null;
    };
  }

  @Override
  public int compareTo(IndexEntry other) {
    return ORDER.compare(this, other);
  }
}
