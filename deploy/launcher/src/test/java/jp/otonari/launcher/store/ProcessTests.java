package jp.otonari.launcher.store;

import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store as a process of its own. */
class ProcessTests {

  @TempDir Path folder;

  @Test
  void a_second_store_on_the_same_folder_is_refused() throws Exception {
    var first = StoreProcess.start(folder);
    try {
      var second = StoreProcess.run("64m", folder);

      assertThat(new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("Another document store is running on " + folder);
      assertThat(second.waitFor()).isEqualTo(1);
    } finally {
      first.kill();
    }
  }

  @Test
  void it_ends_when_its_standard_input_ends_and_loses_nothing() throws Exception {
    var store = StoreProcess.start(folder, "--fsync");
    insertOne(store, 1);
    store.process().getOutputStream().close();
    assertThat(store.process().waitFor(20, TimeUnit.SECONDS)).isTrue();

    store = StoreProcess.start(folder);
    insertOne(store, 2);
    store.process().destroy();
    assertThat(store.process().waitFor(20, TimeUnit.SECONDS)).isTrue();

    try (var running = Running.on(folder)) {
      assertThat(running.people().countDocuments()).isEqualTo(2);
    }
  }

  @Test
  void it_refuses_more_documents_than_its_memory_holds_and_goes_on() throws Exception {
    var store = StoreProcess.start("40m", folder);
    try (var client = MongoClients.create(store.uri())) {
      var people = client.getDatabase("intake").getCollection("people");
      assertThatExceptionOfType(MongoException.class)
          .isThrownBy(
              () -> {
                for (int i = 0; i < 10_000; i++) {
                  people.insertOne(new Document("_id", i).append("text", "a".repeat(10_000)));
                }
              })
          .withMessageContaining("larger -Xmx");

      long accepted = people.countDocuments();
      assertThat(accepted).isGreaterThan(500);
      people.deleteMany(lt("_id", accepted / 2));
      await().ignoreExceptions().untilAsserted(() -> people.insertOne(new Document("_id", -1)));
    } finally {
      store.kill();
    }

    StoreProcess.start("40m", folder).kill();
  }

  private static void insertOne(StoreProcess store, int id) {
    try (var client = MongoClients.create(store.uri())) {
      client.getDatabase("intake").getCollection("people").insertOne(new Document("_id", id));
    }
  }
}
