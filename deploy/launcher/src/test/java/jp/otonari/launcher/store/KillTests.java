package jp.otonari.launcher.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** A store killed with signal 9 under concurrent writes has everything that it acknowledged. */
class KillTests {

  private static final int WRITERS = 8;

  private static final int IN_A_LIST = 50;

  private final AtomicInteger acknowledged = new AtomicInteger();

  @TempDir Path folder;

  @RepeatedTest(5)
  void nothing_acknowledged_is_lost_and_each_writer_keeps_a_prefix(RepetitionInfo round)
      throws Exception {
    var store = StoreProcess.start(folder, "--compact-at", "300000");
    List<Integer> done;
    try (var client = MongoClients.create(store.uri());
        var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      var people = client.getDatabase("intake").getCollection("people");
      var running =
          IntStream.range(0, WRITERS)
              .mapToObj(writer -> writers.submit(() -> write(people, writer)))
              .toList();
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> acknowledged.get() > 1_000 * round.getCurrentRepetition());
      store.kill();
      done = running.stream().map(KillTests::result).toList();
    }

    var again = StoreProcess.start(folder);
    try (var client = MongoClients.create(again.uri())) {
      var people = client.getDatabase("intake").getCollection("people");
      for (int writer = 0; writer < WRITERS; writer++) {
        mustBePrefix(inserted(people, writer), done.get(writer));
        mustBePrefix(pushed(people, writer), done.get(writer));
      }
    } finally {
      again.kill();
    }
  }

  private int write(MongoCollection<Document> people, int writer) {
    for (int i = 0; ; i++) {
      try {
        people.insertOne(
            new Document("writer", writer).append("i", i).append("text", "ア".repeat(50)));
        people.updateOne(
            eq("_id", writer + "/" + i / IN_A_LIST),
            push("list", i),
            new UpdateOptions().upsert(true));
        acknowledged.incrementAndGet();
      } catch (MongoException _) {
        return i;
      }
    }
  }

  private static int result(Future<Integer> future) {
    try {
      return future.get();
    } catch (Exception ex) {
      throw new AssertionError(ex);
    }
  }

  private static List<Integer> inserted(MongoCollection<Document> people, int writer) {
    return people
        .find(eq("writer", writer))
        .sort(ascending("i"))
        .map(person -> person.getInteger("i"))
        .into(new ArrayList<>());
  }

  private static List<Integer> pushed(MongoCollection<Document> people, int writer) {
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(list -> people.find(eq("_id", writer + "/" + list)).first())
        .takeWhile(Objects::nonNull)
        .flatMap(list -> list.getList("list", Integer.class).stream())
        .toList();
  }

  private static void mustBePrefix(List<Integer> found, int acknowledged) {
    assertThat(found).isEqualTo(IntStream.range(0, found.size()).boxed().toList());
    assertThat(found).hasSizeBetween(acknowledged, acknowledged + 1);
  }
}
