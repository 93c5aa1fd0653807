package jp.otonari.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store would do otherwise than MongoDB, it refuses. */
class SubsetTests {

  private static final String COLLATION = "collation: {locale: 'ja', strength: 2}";

  @TempDir static Path folder;

  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    running = Running.on(folder);
    running.people().insertOne(new Document("_id", 1).append("name", "LAN"));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'people', " + COLLATION + "}",
        "{count: 'people', " + COLLATION + "}",
        "{distinct: 'people', key: 'name', " + COLLATION + "}",
        "{aggregate: 'people', pipeline: [], cursor: {}, " + COLLATION + "}",
        "{update: 'people', updates: [{q: {}, u: {$set: {a: 1}}, " + COLLATION + "}]}",
        "{delete: 'people', deletes: [{q: {}, limit: 0, " + COLLATION + "}]}",
        "{findAndModify: 'people', query: {}, remove: true, " + COLLATION + "}",
        "{create: 'sorted', " + COLLATION + "}",
        "{createIndexes: 'people', indexes: [{key: {a: 1}, name: 'a', " + COLLATION + "}]}",
        "{create: 'valid', validator: {$jsonSchema: {required: ['name']}}}",
        "{collMod: 'people', validator: {}}",
        "{create: 'view', viewOn: 'people', pipeline: []}",
        "{create: 'capped', capped: true, size: 4096}",
        "{create: 'series', timeseries: {timeField: 'at'}}",
        "{createIndexes: 'people', indexes: [{key: {a: 1}, name: 'a', expireAfterSeconds: 1}]}",
        "{createIndexes: 'people', indexes:"
            + " [{key: {a: 1}, name: 'a', unique: true, partialFilterExpression: {a: 1}}]}",
        "{createIndexes: 'people', indexes: [{key: {a: 'text'}, name: 'a'}]}",
        "{createIndexes: 'people', indexes: [{key: {a: '2dsphere'}, name: 'a'}]}",
        "{createIndexes: 'people', indexes: [{key: {a: 'hashed'}, name: 'a'}]}",
        "{createIndexes: 'people', indexes: [{key: {'$**': 1}, name: 'a'}]}",
        "{find: 'people', projection: {big: {$toUpper: '$name'}}}",
        "{find: 'people', projection: {name: {$slice: 1}}}",
        "{find: 'people', projection: {copy: '$name'}}",
        "{find: 'people', projection: {'names.$': 1}}",
        "{findAndModify: 'people', query: {}, update: {$set: {a: 1}}, fields: {b: '$name'}}",
        "{update: 'people', updates: [{q: {}, u: [{$set: {a: 1}}]}]}",
        "{findAndModify: 'people', query: {}, update: [{$set: {a: 1}}]}",
        "{delete: 'people', deletes: [{q: {query: {a: 1}}, limit: 0}]}",
        "{insert: 'people', documents: [{_id: 5, 'a.b': 1}]}",
        "{update: 'people', updates: [{q: {}, u: {'a.b': 1}}]}",
        "{find: 'people', tailable: true}",
        "{find: 'people', min: {_id: 1}}",
        "{aggregate: 'people', pipeline: [], explain: true}",
        "{aggregate: 'people', pipeline: [{$changeStream: {}}], cursor: {}}",
        "{aggregate: 'people', pipeline: [], cursor: {}, let: {a: 1}}",
        "{listDatabases: 1, filter: {name: 'intake'}}",
        "{mapReduce: 'people'}",
        "{explain: {find: 'people'}}"
      })
  void is_refused(String command) {
    assertThatExceptionOfType(MongoCommandException.class)
        .isThrownBy(() -> running.database().runCommand(Document.parse(command)))
        .withMessageContaining("The default document store");
    assertThat(running.people().find())
        .containsExactly(new Document("_id", 1).append("name", "LAN"));
    assertThat(running.database().listCollectionNames()).containsExactly("people");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'people', filter: {$text: {$search: 'LAN'}}}",
        "{find: 'people', filter: {$where: 'true'}}",
        "{find: 'people', filter: {at: {$near: [1, 2]}}}",
        "{find: 'people', filter: {at: {$geoWithin: {$center: [[0, 0], 1]}}}}",
        "{find: 'people', filter: {$jsonSchema: {}}}",
        "{aggregate: 'people', pipeline: [{$unionWith: 'people'}], cursor: {}}"
      })
  void is_refused_by_the_library(String command) {
    assertThatExceptionOfType(MongoCommandException.class)
        .isThrownBy(() -> running.database().runCommand(Document.parse(command)));
  }

  @Test
  void transactions_are_refused_with_a_clear_sentence() {
    var insideOne =
        "{insert: 'people', documents: [{_id: 2}], txnNumber: 1, startTransaction: true,"
            + " autocommit: false}";

    assertThatExceptionOfType(MongoCommandException.class)
        .isThrownBy(() -> running.database().runCommand(Document.parse(insideOne)))
        .withMessageContaining("The default document store has no transactions.");
    try (var session = running.client().startSession()) {
      session.startTransaction();
      assertThatExceptionOfType(MongoException.class)
          .isThrownBy(() -> running.people().insertOne(session, new Document("_id", 2)));
    }
    assertThat(running.people().countDocuments()).isEqualTo(1);
  }

  @Test
  void hello_is_answered() {
    assertThat(running.database().runCommand(new Document("hello", 1)))
        .containsEntry("isWritablePrimary", true)
        .containsEntry("maxWireVersion", 8);
  }
}
