package jp.otonari.launcher.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.out;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a restart. */
class RestartTests {

  @TempDir Path folder;

  @Test
  void documents_survive_in_their_order() throws IOException {
    try (var before = Running.on(folder)) {
      before.people().insertOne(new Document("_id", 1).append("name", "𠮷田"));
      before.people().insertOne(new Document("_id", 2).append("name", "NGUYEN THI LAN"));
      before.people().insertOne(new Document("_id", 3));
      before.people().updateOne(eq(2), set("name", "LAN"));
      before.people().deleteOne(eq(1));
    }

    try (var after = Running.on(folder)) {
      assertThat(after.people().find())
          .containsExactly(new Document("_id", 2).append("name", "LAN"), new Document("_id", 3));
      after.people().insertOne(new Document("_id", 4));
    }

    try (var again = Running.on(folder)) {
      assertThat(again.people().countDocuments()).isEqualTo(3);
    }
  }

  @Test
  void values_of_every_kind_survive() throws IOException {
    var all =
        new Document("_id", new ObjectId())
            .append("uuid", UUID.fromString("00000000-0000-4000-8000-000000000001"))
            .append("date", Date.from(Instant.parse("2026-04-10T01:00:00.123Z")))
            .append("long", Long.MAX_VALUE)
            .append("double", -0.1)
            .append("decimal", Decimal128.parse("1.10"))
            .append("nothing", null)
            .append("bytes", new Binary(new byte[] {0, -1}))
            .append("list", List.of(1, List.of("深", "b"), new Document("empty", List.of())))
            .append("text", "ぱ\u0000さ 🏠".repeat(1000));
    try (var before = Running.on(folder)) {
      before.people().insertOne(all);
    }

    try (var after = Running.on(folder)) {
      assertThat(after.people().find().first()).isEqualTo(all);
    }
  }

  @Test
  void unique_and_sparse_unique_indexes_survive() throws IOException {
    try (var before = Running.on(folder)) {
      var people = before.people();
      people.createIndex(ascending("mail"), new IndexOptions().unique(true));
      people.createIndex(ascending("slot"), new IndexOptions().unique(true).sparse(true));
      people.insertOne(new Document("_id", 1).append("mail", "a").append("slot", "x"));
      people.insertOne(new Document("_id", 2).append("mail", "b"));
      people.insertOne(new Document("_id", 3).append("mail", "c"));
    }

    try (var after = Running.on(folder)) {
      var people = after.people();
      assertThatDuplicateIsRefused(
          () -> people.insertOne(new Document("_id", 4).append("mail", "b")));
      assertThatDuplicateIsRefused(() -> people.updateOne(eq(2), set("slot", "x")));
      people.updateOne(eq(1), unset("slot"));
      people.updateOne(eq(2), set("slot", "x"));
      assertThat(people.listIndexes().map(index -> index.getString("name")))
          .containsExactly("_id_", "mail_1", "slot_1");
    }
  }

  @Test
  void a_dropped_index_collection_or_database_stays_dropped() throws IOException {
    try (var before = Running.on(folder)) {
      before.people().createIndex(ascending("mail"), new IndexOptions().unique(true));
      before.people().insertOne(new Document("mail", "a"));
      before.people().dropIndex("mail_1");
      before.database().getCollection("gone").insertOne(new Document("_id", 1));
      before.database().getCollection("gone").drop();
      before.client().getDatabase("other").getCollection("all").insertOne(new Document("_id", 1));
      before.client().getDatabase("other").drop();
    }

    try (var after = Running.on(folder)) {
      after.people().insertOne(new Document("mail", "a"));
      assertThat(after.people().countDocuments()).isEqualTo(2);
      assertThat(after.database().listCollectionNames()).containsExactly("people");
      assertThat(after.client().listDatabaseNames()).containsExactly("intake");
    }
  }

  @Test
  void a_collection_built_by_an_aggregation_survives() throws IOException {
    try (var before = Running.on(folder)) {
      before.people().insertMany(IntStream.range(0, 9).mapToObj(RestartTests::number).toList());
      before.people().aggregate(List.of(match(gte("n", 3)), out("big"))).toCollection();
      before.people().aggregate(List.of(match(gte("n", 7)), out("big"))).toCollection();
    }

    try (var after = Running.on(folder)) {
      assertThat(after.database().getCollection("big").find())
          .containsExactly(number(7), number(8));
    }
  }

  @Test
  void aggregations_work_on_what_was_read_back() throws IOException {
    try (var before = Running.on(folder)) {
      before.people().createIndex(ascending("n"));
      before.people().insertMany(IntStream.range(0, 100).mapToObj(RestartTests::number).toList());
    }

    try (var after = Running.on(folder)) {
      assertThat(
              after
                  .people()
                  .aggregate(List.of(match(lt("n", 50)), group(null, sum("sum", "$n"))))
                  .first())
          .isEqualTo(new Document("_id", null).append("sum", 1225));
    }
  }

  private static Document number(int n) {
    return new Document("_id", n).append("n", n);
  }

  private static void assertThatDuplicateIsRefused(Runnable write) {
    assertThatExceptionOfType(MongoWriteException.class)
        .isThrownBy(write::run)
        .satisfies(ex -> assertThat(ex.getCode()).isEqualTo(11000));
  }
}
