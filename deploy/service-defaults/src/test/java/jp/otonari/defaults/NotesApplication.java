package jp.otonari.defaults;

import io.micrometer.tracing.Tracer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import jp.otonari.defaults.inbox.Received;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.messaging.Message;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Keeps notes; counts orders; knows people until they are to be forgotten. */
@SpringBootApplication
class NotesApplication {

  final ConcurrentMap<String, Received<OrderPlaced>> orders = new ConcurrentHashMap<>();
  final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();
  final AtomicInteger refusals = new AtomicInteger();
  final AtomicInteger outages = new AtomicInteger();

  /** The trace in which each order was handled. */
  final ConcurrentMap<String, String> traces = new ConcurrentHashMap<>();

  @Bean
  Consumer<Message<OrderPlaced>> onOrderPlaced(Inbox inbox, Tracer tracer) {
    return inbox.reading(
        order -> {
          traces.put(order.key(), Objects.requireNonNull(tracer.currentSpan()).context().traceId());
          handle(order);
        });
  }

  @Bean
  Consumer<Message<PersonNamed>> onPersonNamed(Inbox inbox) {
    return inbox.reading(
        person -> {
          if (person.data().age() < 0) {
            throw new IllegalStateException("Nobody is that young");
          }
          names.put(person.key(), person.data().name());
        });
  }

  @Bean
  Consumer<Message<Object>> onPersonForgotten(Inbox inbox) {
    return inbox.readingTombstones(person -> names.put(person.key(), "forgotten"));
  }

  private void handle(Received<OrderPlaced> order) {
    switch (order.data().item()) {
      case "poison" -> {
        refusals.incrementAndGet();
        throw new IllegalStateException("A secret that belongs in no header");
      }
      case "outage" -> {
        if (outages.incrementAndGet() < 6) {
          throw new TransientDataAccessResourceException("The store is away");
        }
      }
      default -> {}
    }
    orders.put(order.key(), order);
  }

  record PersonNamed(String name, int age) {}

  record OrderPlaced(String item, @Nullable Integer count, List<Line> lines) {
    record Line(String text) {}
  }

  @Document("notes")
  record Note(
      @Id String noteId,
      @Version @Nullable Long version,
      String branch,
      String text,
      List<PendingEvent> outbox) {}

  record NoteWritten(String noteId, int number) {}

  record NewNote(@NotBlank @Size(max = 10) String text, @Nullable LocalDate on) {}

  /** Takes notes over HTTP. */
  @RestController
  static class NoteController {

    private final MongoOperations mongo;
    private final Outbox outbox;

    NoteController(MongoOperations mongo, Outbox outbox) {
      this.mongo = mongo;
      this.outbox = outbox;
    }

    @PutMapping("/branches/{branch}/notes/{id}")
    @PreAuthorize("hasAuthority('SCOPE_office')")
    Map<String, String> write(
        @PathVariable String branch, @PathVariable String id, @Valid @RequestBody NewNote note) {
      var event = outbox.event(branch, "notes.v1", "note.written.v1", id, new NoteWritten(id, 1));
      mongo.save(new Note(id, null, branch, note.text(), List.of(event)));
      return Map.of("noteId", id);
    }
  }
}
