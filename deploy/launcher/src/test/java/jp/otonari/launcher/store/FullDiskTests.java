package jp.otonari.launcher.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a change cannot be written, it is refused, and memory and disk say the same. */
class FullDiskTests {

  @TempDir Path folder;

  private final FailingDisk disk = new FailingDisk();

  @Test
  void a_refused_change_is_nowhere_and_what_was_there_can_be_read() throws IOException {
    try (var running = Running.on(folder, disk, Running.NEVER)) {
      running.people().createIndex(ascending("name"));
      running.people().insertOne(new Document("_id", 1).append("name", "before"));
      disk.leaveRoomFor(40);

      assertRefused(() -> running.people().updateOne(eq(1), set("name", "after")));
      assertRefused(() -> running.people().insertOne(new Document("_id", 2)));
      assertRefused(() -> running.people().deleteOne(eq(1)));

      assertThat(running.people().find(eq("name", "before"))).hasSize(1);
      assertThat(running.people().find())
          .containsExactly(new Document("_id", 1).append("name", "before"));
    }

    try (var after = Running.on(folder)) {
      assertThat(after.person(1)).containsEntry("name", "before");
      after.people().insertOne(new Document("_id", 2));
    }
    try (var after = Running.on(folder)) {
      assertThat(after.people().countDocuments()).isEqualTo(2);
    }
  }

  @Test
  void what_concurrent_writers_were_told_is_what_is_there() throws Exception {
    List<Integer> acknowledged;
    try (var running = Running.on(folder, disk, Running.NEVER);
        var writers = Executors.newFixedThreadPool(8)) {
      running.people().insertOne(new Document("_id", -1));
      disk.leaveRoomFor(100_001);
      var tasks =
          IntStream.range(0, 8)
              .mapToObj(writer -> (Callable<List<Integer>>) () -> insert(running, writer * 10_000))
              .toList();
      acknowledged =
          writers.invokeAll(tasks).stream().map(Future::resultNow).flatMap(List::stream).toList();
      assertThat(idsIn(running)).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    try (var after = Running.on(folder)) {
      assertThat(acknowledged).hasSizeGreaterThan(100);
      assertThat(idsIn(after)).containsExactlyInAnyOrderElementsOf(acknowledged);
    }
  }

  private static List<Integer> insert(Running running, int from) {
    var done = new ArrayList<Integer>();
    for (int id = from; ; id++) {
      try {
        running.people().insertOne(new Document("_id", id));
        done.add(id);
      } catch (MongoException _) {
        return done;
      }
    }
  }

  private static List<Integer> idsIn(Running running) {
    return running
        .people()
        .find(new Document("_id", new Document("$gte", 0)))
        .map(document -> document.getInteger("_id"))
        .into(new ArrayList<>());
  }

  private static void assertRefused(Runnable write) {
    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(write::run)
        .withMessageContaining("The document store takes no more changes")
        .withMessageContaining("No space left on device");
  }
}
