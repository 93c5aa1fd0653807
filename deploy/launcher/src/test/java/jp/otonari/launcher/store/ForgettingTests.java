package jp.otonari.launcher.store;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was deleted or replaced leaves the files in a bounded time, byte for byte. */
class ForgettingTests {

  private static final Duration SHORT = Duration.ofMillis(800);

  private static final String PLANTED = "髙橋-planted-7f3a";

  @TempDir Path folder;

  @Test
  void what_was_deleted_replaced_or_dropped_leaves_the_files_although_nothing_else_happens()
      throws IOException {
    try (var running = Running.on(folder, new Disk(), Running.NEVER, SHORT)) {
      running.people().insertOne(person(1));
      running.people().insertOne(person(2));
      running.people().insertOne(new Document("_id", 3).append("name", "stays"));
      running.database().getCollection("drafts").insertOne(person(4));
      assertThat(filesWith(PLANTED)).isNotEmpty();

      running.people().deleteOne(eq(1));
      running.people().replaceOne(eq(2), new Document("_id", 2));
      running.database().getCollection("drafts").drop();

      await().untilAsserted(() -> assertThat(filesWith(PLANTED)).isEmpty());
      assertThat(running.person(3)).containsEntry("name", "stays");
    }
    try (var after = Running.on(folder)) {
      assertThat(after.people().countDocuments()).isEqualTo(2);
      assertThat(after.person(3)).containsEntry("name", "stays");
    }
  }

  @Test
  void what_a_run_before_deleted_is_forgotten_after_the_next_start() throws IOException {
    try (var running = Running.on(folder)) {
      running.people().insertOne(person(1));
      running.people().deleteOne(eq(1));
    }
    assertThat(filesWith(PLANTED)).isNotEmpty();

    try (var _ = Running.on(folder, new Disk(), Running.NEVER, SHORT)) {
      await().untilAsserted(() -> assertThat(filesWith(PLANTED)).isEmpty());
    }
  }

  @Test
  void a_snapshot_that_fails_is_tried_again() throws IOException {
    var disk = new FailingDisk();
    try (var running = Running.on(folder, disk, Running.NEVER, SHORT)) {
      disk.failSnapshots();
      running.people().insertOne(person(1));
      running.people().deleteOne(eq(1));
      await().until(disk::hasFailedASnapshot);

      disk.mend();

      await().untilAsserted(() -> assertThat(filesWith(PLANTED)).isEmpty());
    }
  }

  private static Document person(int id) {
    return new Document("_id", id).append("name", PLANTED);
  }

  private List<Path> filesWith(String text) throws IOException {
    var needle = new String(text.getBytes(UTF_8), ISO_8859_1);
    try (var files = Files.list(folder)) {
      return files.filter(file -> holds(file, needle)).toList();
    }
  }

  private static boolean holds(Path file, String needle) {
    try {
      return Files.readString(file, ISO_8859_1).contains(needle);
    } catch (NoSuchFileException _) {
      return false;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
