package jp.otonari.launcher.store;

import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search with an index finds what a search without one finds, in the same order. */
class IndexTests {

  @TempDir Path folder;

  private final Random random = new Random(20260410);

  @Test
  void random_searches_find_the_same_with_and_without_an_index() throws IOException {
    try (var running = Running.on(folder)) {
      var indexed = running.database().getCollection("indexed");
      var plain = running.database().getCollection("plain");
      indexed.createIndex(ascending("a", "b.c"));
      for (int id = 0; id < 400; id++) {
        var document = document(id);
        List.of(indexed, plain).forEach(collection -> collection.insertOne(document));
      }
      change(List.of(indexed, plain));
      for (int i = 0; i < 1_500; i++) {
        var query = query();
        assertThat(ids(indexed, query)).as(query.toJson()).isEqualTo(ids(plain, query));
      }
    }

    try (var after = Running.on(folder)) {
      var indexed = after.database().getCollection("indexed");
      var plain = after.database().getCollection("plain");
      for (int i = 0; i < 500; i++) {
        var query = query();
        assertThat(ids(indexed, query)).as(query.toJson()).isEqualTo(ids(plain, query));
      }
    }
  }

  private void change(List<MongoCollection<Document>> both) {
    for (int i = 0; i < 300; i++) {
      var which = new Document("_id", random.nextInt(400));
      var document = document(0);
      document.remove("_id");
      int kind = random.nextInt(3);
      for (var collection : both) {
        switch (kind) {
          case 0 -> collection.deleteOne(which);
          case 1 -> collection.replaceOne(which, document);
          default -> collection.updateOne(which, new Document("$set", new Document("a", i)));
        }
      }
    }
  }

  private Document document(int id) {
    var document = new Document("_id", id);
    if (random.nextInt(5) > 0) {
      document.append("a", value(true));
    }
    return switch (random.nextInt(4)) {
      case 0 -> document.append("b", new Document("c", value(true)));
      case 1 ->
          document.append(
              "b", List.of(new Document("c", value(false)), new Document("c", value(true)), 3));
      case 2 -> document.append("b", List.of(List.of(new Document("c", value(false)))));
      default -> document;
    };
  }

  private Document query() {
    var query = condition();
    if (random.nextBoolean()) {
      query.putAll(condition());
    }
    return random.nextInt(4) > 0
        ? query
        : new Document("$and", List.of(query, condition())).append("_id", new Document("$ne", 3));
  }

  private Document condition() {
    var field = List.of("a", "b.c", "_id").get(random.nextInt(3));
    List<Supplier<Object>> kinds =
        List.of(
            () -> scalar(),
            () -> new Document("$eq", scalar()),
            () -> new Document("$in", Arrays.asList(scalar(), scalar())),
            () -> new Document("$gte", scalar()),
            () -> new Document("$lt", scalar()),
            () -> new Document("$gt", scalar()).append("$lte", scalar()),
            () -> new Document("$ne", scalar()).append("$gte", scalar()),
            () -> new Document("$exists", true));
    return new Document(field, kinds.get(random.nextInt(kinds.size())).get());
  }

  private Object value(boolean lists) {
    return lists && random.nextInt(4) == 0
        ? IntStream.range(0, random.nextInt(3)).mapToObj(_ -> value(true)).toList()
        : scalar();
  }

  private Object scalar() {
    int n = random.nextInt(6);
    return switch (random.nextInt(10)) {
      case 0 -> (long) n;
      case 1 -> n / 2.0;
      case 2 -> "text" + n;
      case 3 -> new Date(n);
      case 4 -> n > 2;
      case 5 -> new UUID(-n, n);
      case 6 -> new Decimal128(n);
      case 7 -> new Document("x", n);
      default -> n;
    };
  }

  private static List<Object> ids(MongoCollection<Document> collection, Document query) {
    return collection.find(query).map(found -> found.get("_id")).into(new ArrayList<>());
  }
}
