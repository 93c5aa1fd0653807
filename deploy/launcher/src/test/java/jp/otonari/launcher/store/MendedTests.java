package jp.otonari.launcher.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.rename;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the library differs from MongoDB and can be mended, it is. */
class MendedTests {

  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

  @TempDir Path folder;

  private Running running;

  @BeforeEach
  void start() throws IOException {
    running = Running.on(folder);
  }

  @AfterEach
  void stop() {
    running.close();
  }

  @Test
  void ordered_updates_stop_at_the_first_error() {
    assertThat(updatesOfWhichTheSecondFails(true)).isEqualTo(1);
    assertThat(running.person(3)).doesNotContainKey("mail");
  }

  @Test
  void unordered_updates_go_on_after_an_error() {
    assertThat(updatesOfWhichTheSecondFails(false)).isEqualTo(2);
    assertThat(running.person(3)).containsEntry("mail", "c");
  }

  private int updatesOfWhichTheSecondFails(boolean ordered) {
    var people = running.people();
    people.createIndex(ascending("mail"), new IndexOptions().unique(true).sparse(true));
    people.insertMany(IntStream.rangeClosed(1, 3).mapToObj(i -> new Document("_id", i)).toList());
    var updates =
        List.of(
            new UpdateOneModel<Document>(eq(1), set("mail", "a")),
            new UpdateOneModel<Document>(eq(2), set("mail", "a")),
            new UpdateOneModel<Document>(eq(3), set("mail", "c")));
    try {
      people.bulkWrite(updates, new BulkWriteOptions().ordered(ordered));
      throw new AssertionError("no error");
    } catch (MongoBulkWriteException ex) {
      assertThat(ex.getWriteErrors()).hasSize(1);
      assertThat(ex.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
      return ex.getWriteResult().getModifiedCount();
    }
  }

  @Test
  void only_inserted_documents_are_counted() {
    var twice = List.of(new Document("_id", 1), new Document("_id", 1), new Document("_id", 2));

    assertThatExceptionOfType(MongoBulkWriteException.class)
        .isThrownBy(() -> running.people().insertMany(twice))
        .satisfies(ex -> assertThat(ex.getWriteResult().getInsertedCount()).isEqualTo(1));
  }

  @Test
  void an_index_is_dropped_in_its_own_collection_only() {
    var others = running.database().getCollection("others");
    running.people().createIndex(ascending("mail"), UNIQUE);
    others.createIndex(ascending("mail"), UNIQUE);

    running.people().dropIndex("mail_1");
    running.people().dropIndexes();

    assertThat(running.people().listIndexes()).hasSize(1);
    assertThat(others.listIndexes()).hasSize(2);
  }

  @Test
  void an_index_that_is_there_with_other_options_is_not_passed_over() {
    running.people().createIndex(ascending("mail"));

    assertThatExceptionOfType(MongoCommandException.class)
        .isThrownBy(() -> running.people().createIndex(ascending("mail"), UNIQUE))
        .satisfies(ex -> assertThat(ex.getErrorCode()).isEqualTo(85));
    assertThatExceptionOfType(MongoCommandException.class)
        .isThrownBy(
            () ->
                running.people().createIndex(ascending("phone"), new IndexOptions().name("mail_1")))
        .satisfies(ex -> assertThat(ex.getErrorCode()).isEqualTo(86));
    running.people().createIndex(ascending("mail"));
    assertThat(running.people().listIndexes()).hasSize(2);
  }

  @Test
  void a_unique_index_is_not_built_over_duplicates() {
    running.people().insertMany(List.of(new Document("mail", "a"), new Document("mail", "a")));

    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(() -> running.people().createIndex(ascending("mail"), UNIQUE));
    assertThat(running.people().listIndexes()).hasSize(1);
  }

  @Test
  void collections_are_listed_by_a_filter() {
    running.database().createCollection("a");
    running.database().createCollection("b");

    assertThat(running.database().listCollections().filter(eq("name", "b")))
        .extracting(collection -> collection.getString("name"))
        .containsExactly("b");
  }

  @Test
  void a_long_result_comes_in_batches() {
    running
        .people()
        .insertMany(IntStream.range(0, 12_345).mapToObj(i -> new Document("_id", i)).toList());

    assertThat(running.people().find()).hasSize(12_345);
  }

  @Test
  void elements_of_arrays_are_changed_by_filters() {
    running
        .people()
        .insertOne(Document.parse("{_id: 1, slots: [{at: 'a', n: 1}, {at: 'b', n: 2}]}"));

    running
        .people()
        .updateOne(
            eq(1),
            set("slots.$[slot].n", 9),
            new UpdateOptions().arrayFilters(List.of(eq("slot.at", "b"))));

    assertThat(running.person(1))
        .isEqualTo(Document.parse("{_id: 1, slots: [{at: 'a', n: 1}, {at: 'b', n: 9}]}"));
  }

  @Test
  void a_document_beyond_16_mebibytes_is_refused_and_nothing_of_the_command_stays() {
    var people = running.people();
    var text = "a".repeat(7 << 20);
    people.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
    people.updateOne(eq(2), push("texts", text));
    people.updateOne(eq(2), push("texts", text));

    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(() -> people.updateMany(in("_id", 1, 2), push("texts", text)))
        .withMessageContaining("16 MiB");

    assertThat(running.person(1)).isEqualTo(new Document("_id", 1));
    assertThat(running.person(2).getList("texts", String.class)).hasSize(2);
    people.insertOne(new Document("_id", 3));
  }

  @Test
  void a_field_name_that_bson_cannot_hold_is_refused_and_the_store_still_opens()
      throws IOException {
    running.people().insertOne(new Document("_id", 1).append("name", "LAN"));

    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(() -> running.people().updateOne(eq(1), rename("name", "na\u0000me")))
        .withMessageContaining("A field name holds a zero");

    assertThat(running.person(1)).containsEntry("name", "LAN");
    running.close();
    running = Running.on(folder);
    assertThat(running.person(1)).containsEntry("name", "LAN");
  }

  @Test
  void a_document_of_too_many_levels_is_refused() {
    running.people().insertOne(new Document("_id", 1));

    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(() -> running.people().updateOne(eq(1), set("a.".repeat(300) + "a", 1)))
        .withMessageContaining("levels deep");

    assertThat(running.person(1)).isEqualTo(new Document("_id", 1));
  }
}
