package jp.otonari.defaults.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import jp.otonari.defaults.branch.Classification;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** From a document's outbox to the topic. */
@AutoConfiguration
class OutboxDefaults {

  @Bean
  Relay outboxRelay(
      MongoOperations mongo,
      KafkaTemplate<byte[], byte[]> broker,
      Environment environment,
      Classification classification,
      MeterRegistry metrics) {
    var source = environment.getRequiredProperty("spring.application.name");
    return new Relay(mongo, new Publisher(broker, source, classification), metrics);
  }

  @Bean
  Outbox outbox(JsonMapper json, Clock clock, MongoOperations mongo, Relay relay, Tracer tracer) {
    return new Outbox(json, clock, mongo, relay, tracer);
  }

  @Bean
  WakeAfterSave wakeAfterSave(Relay relay) {
    return new WakeAfterSave(relay);
  }

  @Bean
  Sweeper outboxSweeper(MongoOperations mongo, Relay relay, Clock clock) {
    return new Sweeper(mongo, relay, clock);
  }
}
