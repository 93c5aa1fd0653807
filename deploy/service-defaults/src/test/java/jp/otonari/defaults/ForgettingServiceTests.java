package jp.otonari.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.testing.Platform;
import jp.otonari.testing.ServiceTest;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;

/** Kafka's own files forget what a tombstone erased, byte for byte. */
@ServiceTest
class ForgettingServiceTests {

  private static final String TOPIC = "tokyo.members.v1";

  /** As in application.yml. */
  private static final long FORGET_MS = 2_000;

  @Autowired KafkaAdmin kafkaAdmin;

  private final Admin admin = Admin.create(broker());
  private final String key = UUID.randomUUID().toString();
  private final String planted = "planted-" + UUID.randomUUID();

  @AfterEach
  void close() {
    admin.close(Duration.ofSeconds(2));
  }

  @Test
  void a_body_leaves_the_files_after_two_tombstones_of_which_one_comes_late_enough()
      throws Exception {
    assertThat(files()).as("The broker's files must be on this machine").isDirectory();
    var now = System.currentTimeMillis();
    try (var producer = producer()) {
      append(producer, now - 2 * FORGET_MS, planted);
      append(producer, now - FORGET_MS - 1, null);
      assertThat(filesWith(planted)).isNotEmpty();

      append(producer, now, null);
    }

    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> assertThat(filesWith(planted)).isEmpty());
    assertThat(filesWith(key)).as("tombstones stay for readers that were away").isNotEmpty();
  }

  @Test
  void a_topic_that_was_there_before_is_brought_to_the_settings() throws Exception {
    var topic = "chiba.members.v1";
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    admin.deleteTopics(List.of(topic)).all().get();
    await().until(() -> !admin.listTopics().names().get().contains(topic));
    admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();

    kafkaAdmin.initialize();

    var settings =
        Objects.requireNonNull(admin.describeConfigs(List.of(resource)).all().get().get(resource));
    assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
    assertThat(settings.get("segment.ms").value()).isEqualTo("" + FORGET_MS);
    assertThat(settings.get("max.compaction.lag.ms").value()).isEqualTo("" + FORGET_MS);
    assertThat(settings.get("delete.retention.ms").value())
        .isEqualTo("" + Duration.ofDays(90).toMillis());
  }

  private void append(KafkaProducer<String, String> producer, long at, @Nullable String body)
      throws Exception {
    producer.send(new ProducerRecord<String, @Nullable String>(TOPIC, null, at, key, body)).get();
  }

  private List<Path> filesWith(String text) throws Exception {
    try (var files = Files.walk(files())) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
    } catch (UncheckedIOException ex) {
      return List.of(files());
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (NoSuchFileException _) {
      return false;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private Path files() throws Exception {
    return admin.describeLogDirs(List.of(1)).allDescriptions().get().values().stream()
        .flatMap(folders -> folders.keySet().stream())
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  private static KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer());
  }

  private static Map<String, Object> broker() {
    return Map.of("bootstrap.servers", Platform.running().kafka());
  }
}
