package jp.otonari.launcher.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document changes at once or not at all, whoever else is at it. */
class ConcurrencyTests {

  private static final int THREADS = 8;

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
  void each_document_is_claimed_once() throws Exception {
    var people = running.people();
    people.insertMany(IntStream.range(0, 200).mapToObj(i -> new Document("_id", i)).toList());

    var claimed =
        inParallel(
            thread -> {
              var mine = new ArrayList<Integer>();
              while (people.findOneAndUpdate(exists("by", false), set("by", thread))
                  instanceof Document one) {
                mine.add(one.getInteger("_id"));
              }
              return mine;
            });

    assertThat(claimed.stream().flatMap(List::stream).sorted())
        .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void no_update_is_lost_when_versions_are_compared() throws Exception {
    var people = running.people();
    people.insertOne(new Document("_id", 1).append("version", 0L).append("sum", 0));

    inParallel(
        _ -> {
          for (int done = 0; done < 50; ) {
            var read = running.person(1);
            var same = and(eq(1), eq("version", read.getLong("version")));
            var change = combine(set("sum", read.getInteger("sum") + 1), inc("version", 1L));
            done += (int) people.updateOne(same, change).getModifiedCount();
          }
          return List.of();
        });

    assertThat(running.person(1))
        .isEqualTo(new Document("_id", 1).append("version", 400L).append("sum", 400));
  }

  @Test
  void upserts_of_the_same_id_make_one_document() throws Exception {
    var people = running.people();

    inParallel(
        _ -> {
          for (int i = 0; i < 100; i++) {
            people.updateOne(
                eq(i),
                combine(inc("times", 1), setOnInsert("new", true)),
                new UpdateOptions().upsert(true));
          }
          return List.of();
        });

    assertThat(people.countDocuments()).isEqualTo(100);
    assertThat(people.countDocuments(eq("times", THREADS))).isEqualTo(100);
  }

  @Test
  void a_large_document_is_never_read_half_changed() throws Exception {
    var people = running.people();
    people.insertOne(filledWith(0));
    var writing = new AtomicBoolean(true);

    var mixed =
        inParallel(thread -> thread < 2 ? change(people, writing) : countMixedReads(writing));

    assertThat(mixed).containsOnly(0);
  }

  private static int change(MongoCollection<Document> people, AtomicBoolean writing) {
    for (int i = 0; i < 300; i++) {
      people.replaceOne(eq(1), filledWith(i));
    }
    writing.set(false);
    return 0;
  }

  private int countMixedReads(AtomicBoolean writing) {
    int mixed = 0;
    while (writing.get()) {
      var values = new HashSet<>(running.person(1).values());
      mixed += values.size() == 2 ? 0 : 1;
    }
    return mixed;
  }

  /** As many fields as a read takes a while to write out. */
  private static Document filledWith(int value) {
    var document = new Document("_id", 1);
    IntStream.range(0, 2_000).forEach(field -> document.append("f" + field, "value " + value));
    return document;
  }

  private static <T> List<T> inParallel(Task<T> task) throws Exception {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var tasks =
          IntStream.range(0, THREADS)
              .mapToObj(thread -> (Callable<T>) () -> task.run(thread))
              .toList();
      return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
    }
  }

  private interface Task<T> {
    T run(int thread) throws Exception;
  }
}
