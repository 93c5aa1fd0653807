package jp.otonari.launcher.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.otonari.launcher.child.Child;
import jp.otonari.launcher.child.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTests {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private static final String TOPIC = "tokyo.residents.v1";

  @TempDir private Path folder;

  private final List<Integer> ports = Ports.free(2);

  @Test
  void what_it_acknowledged_survives_a_kill() throws Exception {
    var broker = start();
    try (var admin = Admin.create(address());
        var producer =
            new KafkaProducer<>(address(), new StringSerializer(), new StringSerializer())) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
      producer.send(new ProducerRecord<>(TOPIC, "anna", "registered")).get();
    }
    broker.kill();

    broker = start();

    assertThat(records()).containsExactly(1L);
    broker.stop(LIMIT);
    assertThat(broker.isAlive()).isFalse();
    assertThat(Ports.isFree(ports.getFirst())).isTrue();
  }

  private Child start() {
    var plan = Broker.plan(folder.resolve("broker"), folder, ports.get(0), ports.get(1));
    return plan.start().awaitReady(Broker::isReady, LIMIT);
  }

  private Map<String, Object> address() {
    return Map.of("bootstrap.servers", "127.0.0.1:" + ports.getFirst());
  }

  private Collection<Long> records() {
    try (var consumer =
        new KafkaConsumer<>(address(), new StringDeserializer(), new StringDeserializer())) {
      var partition = new TopicPartition(TOPIC, 0);
      return consumer.endOffsets(List.of(partition)).values();
    }
  }
}
