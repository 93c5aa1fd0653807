package jp.otonari.launcher.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long journal becomes a snapshot while the writing goes on. */
class CompactionTests {

  private static final int OFTEN = 20_000;

  private static final int WRITERS = 4;

  private static final int CHANGES = 500;

  @TempDir Path folder;

  @Test
  void nothing_is_lost_or_doubled_when_journals_are_replaced_under_writes() throws Exception {
    try (var running = Running.on(folder, new Disk(), OFTEN);
        var writers = Executors.newFixedThreadPool(WRITERS)) {
      var people = running.people();
      var tasks =
          IntStream.range(0, WRITERS)
              .mapToObj(writer -> Executors.callable(() -> write(running, writer)))
              .toList();
      assertThat(writers.invokeAll(tasks)).allMatch(task -> task.state() == Future.State.SUCCESS);
      assertThat(people.countDocuments()).isEqualTo(WRITERS + WRITERS * CHANGES / 2);
    }

    assertThat(newest("snapshot-")).isGreaterThan(5);
    try (var after = Running.on(folder)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        assertThat(after.person(-1 - writer)).containsEntry("times", CHANGES);
      }
      assertThat(after.people().countDocuments()).isEqualTo(WRITERS + WRITERS * CHANGES / 2);
    }
  }

  private static void write(Running running, int writer) {
    var people = running.people();
    people.insertOne(new Document("_id", -1 - writer).append("times", 0));
    for (int i = 0; i < CHANGES; i++) {
      int id = writer * CHANGES + i;
      people.updateOne(eq(-1 - writer), inc("times", 1));
      people.insertOne(new Document("_id", id).append("text", "text"));
      if (i % 2 == 1) {
        people.deleteOne(eq(id));
      }
    }
  }

  @Test
  void old_files_go_when_the_snapshot_is_safe() throws IOException {
    try (var running = Running.on(folder, new Disk(), 0)) {
      running.people().insertOne(new Document("_id", 1));
      await().until(() -> newest("snapshot-") > 0 && !names().contains("journal-0"));
    }

    int generation = newest("snapshot-");
    assertThat(names()).containsExactly("journal-" + generation, "lock", "snapshot-" + generation);
  }

  @Test
  void a_snapshot_that_cannot_be_written_leaves_the_journal_and_the_writing_goes_on()
      throws IOException {
    var disk = new FailingDisk();
    try (var running = Running.on(folder, disk, OFTEN)) {
      disk.failSnapshots();
      IntStream.range(0, 500).forEach(i -> running.people().insertOne(new Document("_id", i)));
    }

    assertThat(names()).containsExactly("journal-0", "lock");
    try (var after = Running.on(folder)) {
      assertThat(after.people().countDocuments()).isEqualTo(500);
    }
  }

  @Test
  void a_start_between_the_new_journal_and_the_new_snapshot_reads_both_journals()
      throws IOException {
    try (var running = Running.on(folder)) {
      running.people().insertOne(new Document("_id", 1));
    }
    try (var store = StoreFolder.take(folder, new Disk())) {
      store.writeSnapshot(1, List.of());
      store.openJournal(1, 0).close();
    }

    try (var running = Running.on(folder)) {
      running.people().insertOne(new Document("_id", 2));
    }
    try (var running = Running.on(folder)) {
      assertThat(running.people().countDocuments()).isEqualTo(2);
    }
  }

  private int newest(String prefix) throws IOException {
    return names().stream()
        .filter(name -> name.matches(prefix + "\\d+"))
        .mapToInt(name -> Integer.parseInt(name.substring(prefix.length())))
        .max()
        .orElse(0);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
