package jp.otonari.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Plays the other services: writes events to the broker and reads what was published. */
public final class EventTopics implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final KafkaProducer<String, String> producer;

  private final KafkaConsumer<String, String> consumer;

  private final Admin admin;

  EventTopics(String kafka) {
    Map<String, Object> broker = Map.of("bootstrap.servers", kafka);
    this.producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer());
    this.consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer());
    this.admin = Admin.create(broker);
  }

  /** Publishes an event with a new id and gives the id back. */
  public String send(String branch, String topic, String type, String key, @Nullable Object data) {
    var eventId = UUID.randomUUID().toString();
    send(branch, topic, type, key, data, eventId);
    return eventId;
  }

  /** Publishes an event with a chosen id, for example once more; null data is a tombstone. */
  public void send(
      String branch, String topic, String type, String key, @Nullable Object data, String eventId) {
    var name = branch + "." + topic;
    create(name);
    var event = new ProducerRecord<String, @Nullable String>(name, key, json(data));
    headers(type, key, eventId)
        .forEach((k, v) -> event.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    try {
      producer.send(event).get();
    } catch (InterruptedException | ExecutionException ex) {
      throw new AssertionError("The broker refused an event", ex);
    }
  }

  /**
   * Everything in a topic up to now, in the order of time; nothing when there is no such topic. A
   * topic itself keeps the order of one key only.
   */
  public synchronized List<PublishedEvent> read(String branch, String topic) {
    var name = branch + "." + topic;
    if (!consumer.listTopics().containsKey(name)) {
      return List.of();
    }
    var partitions =
        consumer.partitionsFor(name).stream()
            .map(partition -> new TopicPartition(name, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    var ends = consumer.endOffsets(partitions);
    var records = new ArrayList<ConsumerRecord<String, String>>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofMillis(200)).forEach(records::add);
    }
    records.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
    return records.stream().map(EventTopics::published).toList();
  }

  /** The events of one type and key, each once. */
  public List<PublishedEvent> read(String branch, String topic, String type, String key) {
    return distinct(
        read(branch, topic).stream()
            .filter(event -> event.type().equals(type) && event.key().equals(key))
            .toList());
  }

  /** Each event once: at least once is what an outbox promises, and a repeat has the same id. */
  public static List<PublishedEvent> distinct(List<PublishedEvent> events) {
    var byId = new LinkedHashMap<String, PublishedEvent>();
    events.forEach(event -> byId.putIfAbsent(event.eventId(), event));
    return List.copyOf(byId.values());
  }

  /** Waits, half a minute at most, for the first event of one type and key. */
  public PublishedEvent await(String branch, String topic, String type, String key) {
    return Awaitility.await(type + " of " + key)
        .atMost(Duration.ofSeconds(30))
        .until(() -> read(branch, topic, type, key), events -> !events.isEmpty())
        .getFirst();
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(2));
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
    admin.close(Duration.ofSeconds(2));
  }

  private void create(String name) {
    try {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
    } catch (ExecutionException ex) {
      if (!(ex.getCause() instanceof TopicExistsException)) {
        throw new AssertionError(ex);
      }
    } catch (InterruptedException ex) {
      throw new AssertionError(ex);
    }
  }

  private static Map<String, String> headers(String type, String key, String eventId) {
    return Map.of(
        "ce_specversion",
        "1.0",
        "ce_id",
        eventId,
        "ce_type",
        type,
        "ce_source",
        "/tests",
        "ce_subject",
        key,
        "ce_time",
        Instant.now().toString(),
        "content-type",
        "application/json");
  }

  private static @Nullable String json(@Nullable Object data) {
    return data == null || data instanceof String ? (String) data : JSON.writeValueAsString(data);
  }

  private static PublishedEvent published(ConsumerRecord<String, String> record) {
    var headers = new HashMap<String, String>();
    record
        .headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    return new PublishedEvent(
        headers.getOrDefault("ce_type", ""), record.key(), body(record.value()), headers);
  }

  /** A record that is not JSON, as dead letters may be, is read as its text. */
  private static JsonNode body(@Nullable String body) {
    if (body == null) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(body);
    } catch (JacksonException _) {
      return StringNode.valueOf(body);
    }
  }
}
