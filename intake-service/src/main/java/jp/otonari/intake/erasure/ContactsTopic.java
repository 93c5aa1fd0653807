package jp.otonari.intake.erasure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.intake.person.ContactChanged;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.stereotype.Component;

/** Looks into the topic of contacts as anybody could who may read it, from its beginning. */
@Component
class ContactsTopic {

  private static final Duration POLL = Duration.ofSeconds(5);

  private final ConsumerFactory<byte[], byte[]> consumers;

  ContactsTopic(ConsumerFactory<?, ?> configured) {
    var settings = new HashMap<>(configured.getConfigurationProperties());
    var bytes = ByteArrayDeserializer.class;
    settings.putAll(Map.of("key.deserializer", bytes, "value.deserializer", bytes));
    settings.put("enable.auto.commit", false);
    settings.remove("group.id");
    this.consumers = new DefaultKafkaConsumerFactory<>(settings);
  }

  /** How many records with a body each of these persons still has; none are left out. */
  Map<String, Integer> bodies(String branch, Set<String> personIds) {
    var found = new TreeMap<String, Integer>();
    try (var consumer = consumers.createConsumer()) {
      var partitions = partitions(consumer, Branches.topic(branch, ContactChanged.TOPIC));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (isBefore(consumer, ends)) {
        for (var contact : consumer.poll(POLL)) {
          var id = key(contact);
          if (contact.value() != null && personIds.contains(id)) {
            found.merge(id, 1, Integer::sum);
          }
        }
      }
    }
    return found;
  }

  private static String key(ConsumerRecord<byte[], byte[]> contact) {
    return contact.key() == null ? "" : new String(contact.key(), StandardCharsets.UTF_8);
  }

  private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(partition -> new TopicPartition(topic, partition.partition()))
        .toList();
  }

  private static boolean isBefore(
      Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
  }
}
