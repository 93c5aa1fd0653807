package jp.otonari.launcher.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.bson.Document;

/** A store in this process with a driver connected to it. */
record Running(DocumentStore store, MongoClient client) implements AutoCloseable {

  static final long NEVER = Long.MAX_VALUE;

  static Running on(Path folder) throws IOException {
    return on(folder, new Disk(), NEVER);
  }

  static Running on(Path folder, Disk disk, long compactAt) throws IOException {
    return on(folder, disk, compactAt, Duration.ofDays(1));
  }

  static Running on(Path folder, Disk disk, long compactAt, Duration forgetAfter)
      throws IOException {
    var settings = new StoreSettings("127.0.0.1", 0, folder, false, compactAt, forgetAfter);
    var store = DocumentStore.open(settings, disk);
    return new Running(store, MongoClients.create(store.uri() + "/?uuidRepresentation=standard"));
  }

  MongoDatabase database() {
    return client.getDatabase("intake");
  }

  MongoCollection<Document> people() {
    return database().getCollection("people");
  }

  Document person(int id) {
    return Objects.requireNonNull(people().find(Filters.eq(id)).first());
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
