package jp.otonari.defaults.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Consumer;
import jp.otonari.defaults.branch.Classification;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.function.context.MessageRoutingCallback;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.messaging.Message;

/** Routing, reading and failing of events, the same in every service. */
@AutoConfiguration
class InboxDefaults {

  @Bean
  Inbox inbox(MeterRegistry metrics) {
    return new Inbox(metrics);
  }

  @Bean
  MessageRoutingCallback routing(ListableBeanFactory beans, MeterRegistry metrics) {
    return new Routing(beans, metrics);
  }

  @Bean(Routing.SKIP)
  Consumer<Message<byte[]>> skipUnknownEvent() {
    return _ -> {};
  }

  @Bean
  FailedRecords failedRecords(KafkaTemplate<byte[], byte[]> broker, Classification classification) {
    return new FailedRecords(broker, classification);
  }
}
