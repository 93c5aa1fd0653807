package jp.otonari.launcher.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unfinished last write is cut off; anything else that does not fit stops the start. */
class DamageTests {

  private static final Place PEOPLE = new Place("intake", "people");

  @TempDir Path folder;

  private Path journal;

  private final List<Integer> ends = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    journal = folder.resolve("journal-0");
    try (var store = StoreFolder.take(folder, new Disk());
        var writing = new Journal(new Disk(), false, store.openJournal(0, 0))) {
      for (int i = 0; i < 3; i++) {
        put(writing, i);
        ends.add((int) writing.length());
      }
    }
  }

  @Test
  void a_write_that_ends_anywhere_is_cut_off_and_all_before_it_is_there() throws IOException {
    byte[] whole = Files.readAllBytes(journal);
    for (int end = 0; end <= whole.length; end++) {
      int cut = end;
      Files.write(journal, Arrays.copyOf(whole, end));
      assertThat(found())
          .as("cut at %d", end)
          .hasSize((int) ends.stream().filter(done -> done <= cut).count());
    }
  }

  @Test
  void writing_goes_on_after_an_unfinished_write() throws IOException {
    byte[] whole = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(whole, whole.length - 1));

    try (var store = StoreFolder.take(folder, new Disk())) {
      var loaded = store.load();
      var file = store.openJournal(loaded.generation(), loaded.journalLength());
      try (var writing = new Journal(new Disk(), true, file)) {
        put(writing, 7);
      }
    }

    assertThat(found()).extracting(document -> document.get("_id")).containsExactly(0, 1, 7);
  }

  @Test
  void a_flipped_bit_anywhere_is_found_and_nothing_is_changed() throws IOException {
    byte[] whole = Files.readAllBytes(journal);
    for (int at = 0; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) (1 << at % 8);
      Files.write(journal, flipped);
      assertThatExceptionOfType(StoreException.class)
          .as("flipped at %d", at)
          .isThrownBy(this::found)
          .withMessageContaining(journal + " is damaged at byte ")
          .withMessageContaining("Restore the whole folder from a backup.");
      assertThat(journal).hasBinaryContent(flipped);
    }
  }

  @Test
  void zeros_left_by_a_power_cut_are_cut_off() throws IOException {
    byte[] whole = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(whole, whole.length + 5_000));

    assertThat(found()).hasSize(3);
  }

  @Test
  void a_last_write_that_lacks_a_sector_after_a_power_cut_is_cut_off() throws IOException {
    try (var store = StoreFolder.take(folder, new Disk());
        var file = store.openJournal(0, Files.size(journal));
        var writing = new Journal(new Disk(), false, file)) {
      append(writing, new Change.Put(PEOPLE, 9, new Document("text", "あ".repeat(2_000))));
    }
    byte[] whole = Files.readAllBytes(journal);
    int sector = (whole.length / 512 - 2) * 512;
    Arrays.fill(whole, sector, sector + 512, (byte) 0);
    Files.write(journal, whole);

    assertThat(found()).hasSize(3);
  }

  @Test
  void a_missing_journal_stops_the_start() throws IOException {
    Files.move(journal, folder.resolve("journal-1"));

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(this::found)
        .withMessageContaining("journal-0 is missing");
  }

  @Test
  void a_journal_that_is_not_the_last_must_be_whole() throws IOException {
    Files.write(journal, Arrays.copyOf(Files.readAllBytes(journal), ends.get(1) + 1));
    try (var store = StoreFolder.take(folder, new Disk())) {
      store.openJournal(1, 0).close();
    }

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(this::found)
        .withMessageContaining("journal-0 is incomplete");
  }

  @Test
  void a_snapshot_without_its_end_stops_the_start() throws IOException {
    var snapshot = folder.resolve("snapshot-1");
    try (var store = StoreFolder.take(folder, new Disk())) {
      store.openJournal(1, 0).close();
      store.writeSnapshot(1, List.of(new Change.Put(PEOPLE, 0, new Document("_id", 0))));
      store.publish(1);
    }
    byte[] whole = Files.readAllBytes(snapshot);
    assertThat(found()).hasSize(1);

    for (int end = 0; end < whole.length; end++) {
      Files.write(snapshot, Arrays.copyOf(whole, end));
      assertThatExceptionOfType(StoreException.class)
          .as("cut at %d", end)
          .isThrownBy(this::found)
          .withMessageContaining("snapshot-1 is incomplete");
    }
  }

  @Test
  void a_journal_under_another_name_stops_the_start() throws IOException {
    Files.copy(journal, folder.resolve("journal-1"));

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(this::found)
        .withMessageContaining("journal-1 is not the file that its name says");
  }

  private static void put(Journal journal, int id) throws IOException {
    append(journal, new Change.Put(PEOPLE, id, new Document("_id", id).append("name", "ラン")));
    journal.drain();
  }

  private static void append(Journal journal, Change change) {
    var bytes = Unpooled.buffer();
    change.writeTo(bytes);
    journal.append(bytes);
  }

  private List<Document> found() throws IOException {
    try (var store = StoreFolder.take(folder, new Disk())) {
      return store.load().contents().take(PEOPLE).stream()
          .<Document>mapMulti(
              (document, found) -> {
                if (document != null) {
                  found.accept(document);
                }
              })
          .toList();
    }
  }
}
