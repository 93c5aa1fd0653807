package jp.otonari.launcher.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a restart. */
class RestartTests {

  @TempDir Path folder;

  @Test
  void documents_survive() throws IOException {
    try (var before = Running.on(folder)) {
      before.people().insertOne(new Document("_id", 1).append("name", "𠮷田"));
      before.people().insertOne(new Document("_id", 2).append("name", "NGUYEN THI LAN"));
      before.people().insertOne(new Document("_id", 3));
      before.people().updateOne(eq("_id", 2), set("name", "LAN"));
      before.people().deleteOne(eq("_id", 1));
    }

    try (var after = Running.on(folder)) {
      assertThat(after.people().find())
          .containsExactly(new Document("_id", 2).append("name", "LAN"), new Document("_id", 3));
    }
  }
}
