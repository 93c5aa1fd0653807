package jp.otonari.testing;

import java.io.IOException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** What a {@link ServiceTest} may have injected. */
@TestConfiguration(proxyBeanMethods = false)
class ServiceTestBeans {

  @Bean
  @Primary
  MovableClock movableClock() {
    return new MovableClock();
  }

  @Bean
  EventTopics eventTopics() {
    return new EventTopics(Platform.running().kafka());
  }

  @Bean
  Tokens tokens() throws IOException {
    return Tokens.of(Platform.running().secrets());
  }

  @Bean
  ServiceClient serviceClient(Environment environment) {
    return new ServiceClient(() -> environment.getRequiredProperty("local.server.port"));
  }

  @Bean
  Mailbox mailbox() {
    return new Mailbox(Platform.running().mail());
  }
}
