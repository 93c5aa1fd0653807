package jp.otonari.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on arrays hold as MongoDB's manual says. */
class ConditionsTests {

  @TempDir static Path folder;

  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    running = Running.on(folder);
    running
        .people()
        .insertMany(
            List.of(
                Document.parse("{_id: 1, n: [0, 5], slots: [{at: 0}, {at: 5}]}"),
                Document.parse("{_id: 2, n: [2], slots: [{at: 2}, {on: 9}]}"),
                Document.parse("{_id: 3, n: 7, slots: [], one: {at: 1}}"),
                Document.parse("{_id: 4}")));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{n: {$gt: 1, $lt: 3}}                  | 1 2",
        "{'slots.at': {$gt: 1, $lt: 3}}         | 1 2",
        "{slots: {$elemMatch: {at: {$gt: 1, $lt: 3}}}} | 2",
        "{'slots.at': {$ne: 2, $gte: 1}}        | 1",
        "{'slots.at': {$not: {$gte: 4}}}        | 2 3 4",
        "{n: {$not: {$gte: 4}}}                 | 2 4",
        "{'slots.at': {$exists: false}}         | 3 4",
        "{'slots.at': {$exists: true}}          | 1 2",
        "{'one.at': {$exists: false}}           | 1 2 4",
        "{'slots.at': {$nin: [0, 2]}}           | 3 4",
        "{$or: [{'slots.at': {$ne: 2, $gte: 1}}, {n: 7}]} | 1 3",
        "{$and: [{n: {$exists: true}}], 'slots.at': {$not: {$eq: 5}, $exists: true}} | 2",
        "{_id: {$gt: 1, $lt: 4}, n: {$ne: 7}}   | 2"
      })
  void hold_as_the_manual_says(String query, String ids) {
    var filter = Document.parse(query);
    var expected = List.of(ids.split(" ")).stream().map(Integer::valueOf).toList();

    assertThat(running.people().find(filter).map(found -> found.getInteger("_id")))
        .containsExactlyElementsOf(expected);
    assertThat(running.people().countDocuments(filter)).isEqualTo(expected.size());
  }
}
